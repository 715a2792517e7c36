package jp.kasane.audit.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the log on the command line.
 *
 * @param check whether to read the log from end to end
 * @param head file with exported heads to compare with; null for none
 * @param exportHead file into which the heads are written; null for none
 */
public record AuditOptions(
        boolean check, @Nullable Path head, @Nullable Path exportHead) {

    static final String CHECK = "--kasane.audit.check";
    static final String HEAD = "--kasane.audit.head";
    static final String EXPORT_HEAD = "--kasane.audit.export-head";

    /** Whether the arguments ask for a command of the log at all. */
    public static boolean asked(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith("--kasane.audit."));
    }

    /** @throws IllegalArgumentException when they cannot be understood; the message is the argument */
    static AuditOptions of(String... arguments) {
        for (String argument : arguments) {
            String name = argument.split("=", 2)[0];
            if (name.startsWith("--kasane.audit.")
                    && !name.equals(CHECK)
                    && !name.equals(HEAD)
                    && !name.equals(EXPORT_HEAD)) {
                throw new IllegalArgumentException(argument);
            }
        }
        boolean check = Arrays.asList(arguments).contains(CHECK)
                || value(CHECK, arguments).isPresent();
        value(CHECK, arguments).filter(text -> !text.equals("true")).ifPresent(text -> {
            throw new IllegalArgumentException(CHECK + "=" + text);
        });
        Path head = value(HEAD, arguments).map(AuditOptions::file).orElse(null);
        Path exportHead = value(EXPORT_HEAD, arguments).map(AuditOptions::file).orElse(null);
        if (!check && exportHead == null) {
            throw new IllegalArgumentException(CHECK);
        }
        return new AuditOptions(check, head, exportHead);
    }

    private static Path file(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(text);
        }
        return Path.of(text);
    }

    private static Optional<String> value(String name, String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .findFirst();
    }
}
