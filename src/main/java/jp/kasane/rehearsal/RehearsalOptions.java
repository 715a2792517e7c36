package jp.kasane.rehearsal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import jp.kasane.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What to rehearse, as given on the command line.
 *
 * @param profile id of a shipped profile, or a file
 * @param report where the result is written
 * @param lines whether each day is told as a line, for a program that listens, instead of a progress bar
 * @param models folder of models that replace the shipped ones or are added to them; null for none
 */
public record RehearsalOptions(
        Path cases,
        String profile,
        FiscalYear year,
        Path report,
        boolean lines,
        @Nullable String models) {

    static final String CASES = "kasane.rehearsal.cases";
    static final String PROFILE = "kasane.rehearsal.profile";
    static final String YEAR = "kasane.rehearsal.fiscal-year";
    static final String REPORT = "kasane.rehearsal.report";
    static final String MODELS = "kasane.models.folder";
    static final String LINES = "kasane.rehearsal.lines";

    /** Begins a line that tells the day. */
    static final String DAY = "DAY ";

    /** Whether the arguments ask for a rehearsal at all. */
    public static boolean asked(String... arguments) {
        return value(CASES, arguments).isPresent();
    }

    /** @throws BadYearException when the fiscal year is no year */
    static RehearsalOptions of(String... arguments) {
        return new RehearsalOptions(
                Path.of(value(CASES, arguments).orElseThrow()),
                value(PROFILE, arguments).orElse("himi"),
                year(value(YEAR, arguments).orElse("")),
                Path.of(value(REPORT, arguments).orElse("rehearsal.json")),
                value(LINES, arguments).filter("true"::equals).isPresent(),
                value(MODELS, arguments).orElse(null));
    }

    private static FiscalYear year(String text) {
        if (!text.matches("20\\d\\d")) {
            throw new BadYearException(text);
        }
        return new FiscalYear(Integer.parseInt(text));
    }

    /** The message is the text that was given for the fiscal year. */
    static final class BadYearException extends IllegalArgumentException {

        BadYearException(String text) {
            super(text);
        }
    }

    private static Optional<String> value(String name, String... arguments) {
        String prefix = "--" + name + "=";
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(prefix))
                .map(argument -> argument.substring(prefix.length()))
                .findFirst();
    }
}
