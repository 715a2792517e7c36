package jp.kasane.modelling.rules;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods and moments as the engine understands them: {@code P14D}, {@code PT2H}, {@code 2027-04-01T17:15:00}. */
final class Periods {

    private static final Pattern PERIOD = Pattern.compile("(P(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)(T.+)?");
    private static final OffsetDateTime SOME_DAY = OffsetDateTime.parse("2027-04-01T00:00:00+09:00");

    private Periods() {}

    /** How long the period is, counted from some first of April; empty when it is none. */
    static Optional<Duration> length(String text) {
        Matcher parts = PERIOD.matcher(text);
        if (!parts.matches() || text.equals("P")) {
            return Optional.empty();
        }
        try {
            Period days = parts.group(1).equals("P") ? Period.ZERO : Period.parse(parts.group(1));
            Duration time = parts.group(2) == null ? Duration.ZERO : Duration.parse("P" + parts.group(2));
            return Optional.of(Duration.between(SOME_DAY, SOME_DAY.plus(days).plus(time)));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Whether it is a date, alone or with a time. */
    static boolean isMoment(String text) {
        try {
            DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss][XXX]]")
                    .parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
