package jp.kasane.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Japanese administration writes them: 令和8年4月10日, 令和元年5月1日, R8.4.10. */
public final class JapaneseDates {

    private static final Map<String, JapaneseEra> ERAS = Map.of(
            "明治", JapaneseEra.MEIJI,
            "大正", JapaneseEra.TAISHO,
            "昭和", JapaneseEra.SHOWA,
            "平成", JapaneseEra.HEISEI,
            "令和", JapaneseEra.REIWA,
            "M", JapaneseEra.MEIJI,
            "T", JapaneseEra.TAISHO,
            "S", JapaneseEra.SHOWA,
            "H", JapaneseEra.HEISEI,
            "R", JapaneseEra.REIWA);

    private static final String MONTH_AND_DAY = "([年./-])(\\d{1,2})([月./-])(\\d{1,2})日?";
    private static final DateTimeFormatter MONTH_AND_DAY_SHORT = DateTimeFormatter.ofPattern(".M.d");
    private static final Pattern WITH_ERA = Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR])(元|\\d{1,2})" + MONTH_AND_DAY);
    private static final Pattern WESTERN = Pattern.compile("(\\d{4})" + MONTH_AND_DAY);

    /** Before that day the calendar was another one: no day of any life that is recorded here, and none with an era. */
    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    private JapaneseDates() {}

    /**
     * Reads 和暦 or a western date, with full-width or half-width digits: {@code 令和8年4月10日}, {@code R8.4.10},
     * {@code 2026-04-10}, {@code 2026/4/10}, {@code 2026年4月10日}. A date that is written in the era that ended within
     * that year is understood (平成31年5月1日); a day that does not exist is not, and none before 1873: that year was
     * mistyped.
     *
     * @throws DateTimeParseException when it is no date
     */
    public static LocalDate parse(String text) {
        // only the notation of a date is normalised here, never a name
        String compact = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        try {
            Matcher era = WITH_ERA.matcher(compact);
            if (era.matches()) {
                return ofEra(era);
            }
            Matcher western = WESTERN.matcher(compact);
            if (western.matches()) {
                return notBeforeTheFirst(LocalDate.of(number(western, 1), number(western, 3), number(western, 5)));
            }
        } catch (DateTimeException e) {
            throw new DateTimeParseException(String.valueOf(e.getMessage()), text, 0, e);
        }
        throw new DateTimeParseException("no date", text, 0);
    }

    /** 令和8年4月10日; the first year of an era is 元年. A day before 1873 is told by its western year. */
    public static String format(LocalDate date) {
        return yearOf(date) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** R8.4.10; before 1873 1026.4.10. */
    public static String formatShort(LocalDate date) {
        if (date.isBefore(FIRST)) {
            return date.getYear() + MONTH_AND_DAY_SHORT.format(date);
        }
        JapaneseDate japanese = JapaneseDate.from(date);
        return "MTSHR".charAt(japanese.getEra().getValue() + 1)
                + String.valueOf(japanese.get(ChronoField.YEAR_OF_ERA))
                + MONTH_AND_DAY_SHORT.format(date);
    }

    /** Era and year, e.g. 令和8 or 令和元. */
    static String yearOf(LocalDate date) {
        if (date.isBefore(FIRST)) {
            return String.valueOf(date.getYear());
        }
        JapaneseDate japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String era = ERAS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(japanese.getEra()))
                .map(Map.Entry::getKey)
                .filter(name -> name.length() == 2)
                .findFirst()
                .orElseThrow();
        return era + (year == 1 ? "元" : String.valueOf(year));
    }

    private static LocalDate ofEra(Matcher match) {
        JapaneseEra era = Objects.requireNonNull(ERAS.get(match.group(1)));
        int day = number(match, 6);
        Map<TemporalField, Long> fields = new HashMap<>();
        fields.put(ChronoField.ERA, (long) era.getValue());
        fields.put(ChronoField.YEAR_OF_ERA, match.group(2).equals("元") ? 1L : number(match, 2));
        fields.put(ChronoField.MONTH_OF_YEAR, (long) number(match, 4));
        fields.put(ChronoField.DAY_OF_MONTH, (long) day);
        JapaneseDate date = JapaneseChronology.INSTANCE.resolveDate(fields, ResolverStyle.SMART);
        if (date.get(ChronoField.DAY_OF_MONTH) != day) {
            // resolving turned a day like February 30 into the last of the month
            throw new DateTimeException("no such day");
        }
        return LocalDate.from(date);
    }

    private static LocalDate notBeforeTheFirst(LocalDate date) {
        if (date.isBefore(FIRST)) {
            throw new DateTimeException("before 1873");
        }
        return date;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
