package jp.kasane.web.page;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads what people type into forms: dates in 和暦 or western years, times, numbers; full or half width. */
public final class Typed {

    private static final Pattern TIME = Pattern.compile("(午前|午後)?(\\d{1,2})[:時](\\d{1,2})?分?");

    private Typed() {}

    /** @throws ProblemException INVALID naming the field when it is empty or no date */
    public static LocalDate date(String field, @Nullable String text) {
        LocalDate date = optionalDate(field, text);
        if (date == null) {
            throw ProblemException.invalid(field, "web.page.date.required");
        }
        return date;
    }

    /**
     * @return null when nothing was typed
     * @throws ProblemException INVALID naming the field when it is no date
     */
    public static @Nullable LocalDate optionalDate(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return JapaneseDates.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(field, "web.page.date.wrong");
        }
    }

    /**
     * 13:30, 13時30分, 午後1時30分 or 13時.
     *
     * @throws ProblemException INVALID naming the field when it is empty or no time
     */
    public static LocalTime time(String field, @Nullable String text) {
        Matcher match = TIME.matcher(narrow(text));
        if (!match.matches()) {
            throw ProblemException.invalid(field, "web.page.time.wrong");
        }
        try {
            int minute = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
            return LocalTime.of(hour(match.group(1), Integer.parseInt(match.group(2))), minute);
        } catch (DateTimeException e) {
            throw ProblemException.invalid(field, "web.page.time.wrong");
        }
    }

    /** Date and time of two fields, in Japan. */
    public static OffsetDateTime dateTime(
            String dateField, @Nullable String date, String timeField, @Nullable String time) {
        return date(dateField, date)
                .atTime(time(timeField, time))
                .atZone(CurrentTime.ZONE)
                .toOffsetDateTime();
    }

    /** @throws ProblemException INVALID naming the field when it is empty or no whole number */
    public static int whole(String field, @Nullable String text) {
        try {
            return Integer.parseInt(narrow(text));
        } catch (NumberFormatException e) {
            throw ProblemException.invalid(field, "web.page.whole.wrong");
        }
    }

    /** @return null when nothing was typed */
    public static @Nullable Integer optionalWhole(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : whole(field, text);
    }

    /** Null instead of an empty text; otherwise exactly as typed, without the blanks around it. */
    public static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static int hour(@Nullable String half, int hour) {
        if (half == null) {
            return hour;
        }
        if (hour > 12) {
            throw new DateTimeException("no such hour");
        }
        return half.equals("午後") ? hour % 12 + 12 : hour % 12;
    }

    private static String narrow(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
