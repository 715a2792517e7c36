package jp.kasane.council;

import java.util.Comparator;
import java.util.List;
import jp.kasane.council.profile.Profile;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.council.profile.ProfileReader;

/**
 * What a command needs to know of a profile before anything is started.
 *
 * @param caseAreas codes of the areas in which cases are registered
 * @param ladder codes of the ladder's layers, from the bottom up
 */
public record ProfileOutline(List<String> caseAreas, List<String> ladder) {

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
                        .toList());
    }
}
