package jp.kasane.council.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a profile.
 *
 * @param name as shown to the user
 */
public record ProfileFile(String name, String text) {

    /**
     * @param profile name of a profile that Kasane brings, e.g. {@code himi}, or the path of a file
     * @throws UncheckedIOException when there is no such file
     */
    public static ProfileFile find(String profile) {
        try (InputStream shipped = ProfileFile.class.getResourceAsStream("/profiles/" + profile + ".yaml")) {
            if (profile.matches("[a-z][a-z0-9_-]*") && shipped != null) {
                return new ProfileFile(profile + ".yaml", new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
            }
            return new ProfileFile(profile, Files.readString(Path.of(profile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
