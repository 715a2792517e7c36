package jp.kasane.meeting.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** A due date as it is typed in a hurry: 令和8年12月5日, 2026-12-5, 12/5 (the next one), +14 or 14日後. */
public final class DueText {

    private static final Pattern DAYS = Pattern.compile("\\+(\\d{1,3})日?|(\\d{1,3})日後");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})[/.月](\\d{1,2})日?");

    private DueText() {}

    /**
     * @param on the day of the meeting, from which days are counted
     * @return null when nothing was typed
     * @throws ProblemException INVALID naming the field when it is no date
     */
    public static @Nullable LocalDate parse(String field, @Nullable String text, LocalDate on) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        try {
            Matcher days = DAYS.matcher(plain);
            if (days.matches()) {
                return on.plusDays(Long.parseLong(days.group(1) == null ? days.group(2) : days.group(1)));
            }
            Matcher day = MONTH_AND_DAY.matcher(plain);
            return day.matches() ? next(day, on) : JapaneseDates.parse(plain);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(field, "meeting.session.due.wrong");
        }
    }

    private static LocalDate next(Matcher day, LocalDate on) {
        LocalDate thisYear = JapaneseDates.parse(on.getYear() + "-" + day.group(1) + "-" + day.group(2));
        return thisYear.isBefore(on) ? thisYear.plusYears(1) : thisYear;
    }
}
