package jp.kasane.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.council.profile.Profile;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.council.profile.ProfileReader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What a command needs to know of a profile before anything is started.
 *
 * @param caseAreas codes of the areas in which cases are registered
 * @param ladder codes of the ladder's layers, from the bottom up
 * @param municipality name of the municipality
 * @param layerNames names of all layers by code
 */
public record ProfileOutline(
        List<String> caseAreas, List<String> ladder, String municipality, Map<String, String> layerNames) {

    /** Ids of the profiles that come with Kasane, in order. */
    public static List<String> shipped() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:profiles/*.yaml"))
                    .map(file -> String.valueOf(file.getFilename()).replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param profile id of a shipped profile, or a file
     * @throws java.io.UncheckedIOException when there is no such profile
     * @throws IllegalArgumentException naming every line when the profile cannot be used
     */
    public static ProfileOutline of(String profile) {
        Profile read = new ProfileReader().read(ProfileFile.find(profile));
        return new ProfileOutline(
                read.areas().stream()
                        .filter(Profile.AreaEntry::caseArea)
                        .map(Profile.AreaEntry::code)
                        .toList(),
                read.layers().stream()
                        .filter(layer -> layer.rung() > 0)
                        .sorted(Comparator.comparingInt(Profile.LayerEntry::rung))
                        .map(Profile.LayerEntry::code)
                        .toList(),
                read.municipality().name(),
                read.layers().stream().collect(Collectors.toMap(Profile.LayerEntry::code, Profile.LayerEntry::name)));
    }
}
