package jp.kasane.council;

import java.util.List;
import java.util.Optional;
import jp.kasane.council.profile.Profile;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.council.profile.ProfileReader;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of its ladder and the meetings beside it, with where it is written.
 *
 * @param id of the profile
 * @param municipality its name
 * @param process id of the process that carries a case up the ladder
 * @param rungs the ladder's layers, from the bottom up
 * @param ways the declared flows, in the order of the profile
 */
public record LadderOutline(String id, String municipality, String process, List<Rung> rungs, List<Way> ways) {

    /**
     * A layer of the ladder.
     *
     * @param bodies the bodies that meet there
     */
    public record Rung(String code, String name, List<Body> bodies) {}

    /**
     * @param stated what the source says about how often it meets; null when nothing
     * @param source title of where it is written
     */
    public record Body(String id, String name, @Nullable String stated, String source) {}

    /**
     * A declared flow.
     *
     * @param from name of a body, or of somebody outside
     * @param fromRung 0 beside the ladder and outside
     * @param toRung likewise
     * @param assumed whether the profile only assumes it
     * @param source title of where it is written
     */
    public record Way(
            String from,
            int fromRung,
            String to,
            int toRung,
            FlowType type,
            String condition,
            boolean assumed,
            String source) {}

    /** The flows of a type, in order. */
    public List<Way> ways(FlowType type) {
        return ways.stream().filter(way -> way.type() == type).toList();
    }

    /** The flow that leads urgent cases to a body beside the ladder, if there is one. */
    public Optional<Way> urgent() {
        return ways(FlowType.URGENT).stream().filter(way -> way.toRung() == 0).findFirst();
    }

    /**
     * @param profile id of a shipped profile, or a file
     * @throws java.io.UncheckedIOException when there is no such profile
     * @throws IllegalArgumentException naming every line when the profile cannot be used
     */
    public static LadderOutline of(String profile) {
        return of(ProfileFile.find(profile));
    }

    /** @throws IllegalArgumentException naming every line when the profile cannot be used */
    public static LadderOutline of(ProfileFile file) {
        Profile profile = new ProfileReader().read(file);
        LadderReading reading = new LadderReading(profile);
        return new LadderOutline(
                profile.municipality().id(),
                profile.municipality().name(),
                profile.escalationProcess(),
                reading.rungs(),
                profile.flows().stream().map(reading::way).toList());
    }
}
