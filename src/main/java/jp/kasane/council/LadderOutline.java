package jp.kasane.council;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kasane.council.profile.BodyEntry;
import jp.kasane.council.profile.Profile;
import jp.kasane.council.profile.Profile.FlowEntry;
import jp.kasane.council.profile.Profile.LayerEntry;
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
        Reading reading = new Reading(profile);
        return new LadderOutline(
                profile.municipality().id(),
                profile.municipality().name(),
                profile.escalationProcess(),
                reading.rungs(),
                profile.flows().stream().map(reading::way).toList());
    }

    /** Looks names, rungs and sources up. */
    private static final class Reading {

        private final Profile profile;
        private final Map<String, Profile.SourceEntry> sources;
        private final Map<String, Integer> rungs;

        Reading(Profile profile) {
            this.profile = profile;
            this.sources =
                    profile.sources().stream().collect(Collectors.toMap(Profile.SourceEntry::id, source -> source));
            this.rungs = profile.layers().stream().collect(Collectors.toMap(LayerEntry::code, LayerEntry::rung));
        }

        List<Rung> rungs() {
            return profile.layers().stream()
                    .filter(layer -> layer.rung() > 0)
                    .sorted(Comparator.comparingInt(LayerEntry::rung))
                    .map(layer -> new Rung(layer.code(), layer.name(), bodies(layer.code())))
                    .toList();
        }

        Way way(FlowEntry flow) {
            return new Way(
                    name(flow.from()),
                    rung(flow.from()),
                    name(flow.to()),
                    rung(flow.to()),
                    flow.type(),
                    flow.condition(),
                    sources.get(flow.source()).kind().equals("ASSUMPTION"),
                    title(flow.source()));
        }

        private List<Body> bodies(String layer) {
            return profile.bodies().stream()
                    .filter(body -> body.layer().equals(layer))
                    .map(body -> new Body(body.id(), body.name(), body.cadence().stated(), title(body.source())))
                    .toList();
        }

        private String title(String source) {
            return sources.get(source).title();
        }

        private String name(String id) {
            return body(id).map(BodyEntry::name).orElseGet(() -> outside(id));
        }

        private String outside(String id) {
            return Optional.ofNullable(profile.outside()).orElse(List.of()).stream()
                    .filter(each -> each.id().equals(id))
                    .map(Profile.OutsideEntry::name)
                    .findFirst()
                    .orElse(id);
        }

        private int rung(String id) {
            return body(id).map(BodyEntry::layer).map(rungs::get).orElse(0);
        }

        private Optional<BodyEntry> body(String id) {
            return profile.bodies().stream()
                    .filter(body -> body.id().equals(id))
                    .findFirst();
        }
    }
}
