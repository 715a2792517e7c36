package jp.kasane.audit.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the log on the command line.
 *
 * @param check whether to read the log from end to end
 * @param head file with exported heads to compare with; null for none
 * @param exportHead file into which the heads are written; null for none
 * @param disposeBefore day before which records are taken out; null for none
 */
public record AuditOptions(
        boolean check,
        @Nullable Path head,
        @Nullable Path exportHead,
        @Nullable LocalDate disposeBefore) {

    static final String CHECK = "--kasane.audit.check";
    static final String HEAD = "--kasane.audit.head";
    static final String EXPORT_HEAD = "--kasane.audit.export-head";
    static final String DISPOSE_BEFORE = "--kasane.audit.dispose-before";
    private static final Set<String> KNOWN = Set.of(CHECK, HEAD, EXPORT_HEAD, DISPOSE_BEFORE);

    /** Whether the log is read from end to end: also before anything is taken out. */
    boolean checks() {
        return check || disposeBefore != null;
    }

    /** Whether the arguments ask for a command of the log at all. */
    public static boolean asked(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith("--kasane.audit."));
    }

    /** @throws BadArgument when they cannot be understood; the message is the argument */
    static AuditOptions of(String... arguments) {
        for (String argument : arguments) {
            String name = argument.split("=", 2)[0];
            if (name.startsWith("--kasane.audit.") && !KNOWN.contains(name)) {
                throw new BadArgument(argument);
            }
        }
        boolean check = Arrays.asList(arguments).contains(CHECK)
                || value(CHECK, arguments).isPresent();
        value(CHECK, arguments).filter(text -> !text.equals("true")).ifPresent(text -> {
            throw new BadArgument(CHECK + "=" + text);
        });
        Path head = value(HEAD, arguments).map(AuditOptions::file).orElse(null);
        Path exportHead = value(EXPORT_HEAD, arguments).map(AuditOptions::file).orElse(null);
        LocalDate disposeBefore =
                value(DISPOSE_BEFORE, arguments).map(AuditOptions::day).orElse(null);
        if (disposeBefore != null && (exportHead == null || check)) {
            throw new BadArgument(DISPOSE_BEFORE);
        }
        if (!check && exportHead == null) {
            throw new BadArgument(CHECK);
        }
        return new AuditOptions(check, head, exportHead, disposeBefore);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadArgument(DISPOSE_BEFORE + "=" + text);
        }
    }

    private static Path file(String text) {
        if (text.isBlank()) {
            throw new BadArgument(text);
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
