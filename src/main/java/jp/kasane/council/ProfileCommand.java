package jp.kasane.council;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.kasane.council.profile.InvalidProfileException;
import jp.kasane.council.profile.Profile;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.council.profile.ProfileReader;

/** {@code --kasane.profile.validate=FILE}: checks a profile without starting server or database. */
public final class ProfileCommand {

    private static final String OPTION = "--kasane.profile.validate=";
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.council", Locale.JAPANESE);

    private ProfileCommand() {}

    /** The file that is to be checked, when the arguments ask for it. */
    public static Optional<String> file(String... args) {
        return Arrays.stream(args)
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length()))
                .findFirst();
    }

    /** Prints to the standard output, in UTF-8 whatever the locale of the terminal is. */
    public static int check(String file) {
        return check(file, new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /**
     * Prints every problem as {@code file:line field: what is wrong and what to do}.
     *
     * @return exit status: 0 when the profile can be used, else 1
     */
    static int check(String file, PrintStream out) {
        try {
            Profile profile = new ProfileReader().read(ProfileFile.find(file));
            int councils = profile.bodies().stream()
                    .mapToInt(body -> body.instances().codes().size())
                    .sum();
            out.println(text(
                    "council.profile.valid", file, councils, profile.flows().size()));
            return 0;
        } catch (InvalidProfileException e) {
            out.println(e.getMessage());
        } catch (UncheckedIOException e) {
            out.println(text("council.profile.no-file", file));
        }
        return 1;
    }

    private static String text(String key, Object... arguments) {
        return MessageFormat.format(MESSAGES.getString(key), arguments);
    }
}
