package jp.kasane.council.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A recurrence as people say it: 毎月第2火曜日, 隔月第3水曜日, 毎週金曜日. Every rhythm is a rule; not every rule is a rhythm.
 *
 * @param weeks which of the month's weeks, 1 to 4, or -1 for the last; empty where {@code every} is WEEKLY
 * @param firstMonth the first month of the fiscal year in which it falls, 4 to 6
 */
public record Rhythm(Every every, List<Integer> weeks, DayOfWeek weekday, int firstMonth) {

    /** How often. */
    public enum Every {
        WEEKLY(0),
        MONTHLY(1),
        /** 隔月. */
        BIMONTHLY(2),
        /** 年4回. */
        QUARTERLY(3);

        private final int months;

        Every(int months) {
            this.months = months;
        }

        /** Whether it matters in which month it begins. */
        public boolean skipsMonths() {
            return months > 1;
        }

        private static Optional<Every> ofMonths(int months) {
            return Arrays.stream(values())
                    .filter(each -> each != WEEKLY && each.months == months)
                    .findFirst();
        }
    }

    private static final Pattern WEEKLY = Pattern.compile("FREQ=WEEKLY;BYDAY=([A-Z]{2})");
    private static final Pattern MONTHLY = Pattern.compile(
            "FREQ=MONTHLY(?:;INTERVAL=([1-3]))?;BYDAY=((?:[1-4]|-1)[A-Z]{2}(?:,(?:[1-4]|-1)[A-Z]{2})*)");
    private static final int ANCHOR_YEAR = 2000;
    private static final int APRIL = 4;

    public Rhythm {
        weeks = List.copyOf(weeks);
    }

    /** The rule of RFC 5545. */
    public String rrule() {
        String day = weekday.name().substring(0, 2);
        if (every == Every.WEEKLY) {
            return "FREQ=WEEKLY;BYDAY=" + day;
        }
        String interval = every.skipsMonths() ? ";INTERVAL=" + every.months : "";
        return "FREQ=MONTHLY" + interval + ";BYDAY="
                + weeks.stream().map(week -> week + day).collect(Collectors.joining(","));
    }

    /** The day from which intervals are counted. */
    public LocalDate anchor() {
        return LocalDate.of(ANCHOR_YEAR, every.skipsMonths() ? firstMonth : APRIL, 1);
    }

    /** The months of a fiscal year in which it falls, in the year's order. */
    public List<Integer> months() {
        return IntStream.iterate(
                        firstMonth, month -> month < firstMonth + 12, month -> month + Math.max(every.months, 1))
                .mapToObj(month -> month > 12 ? month - 12 : month)
                .toList();
    }

    /** The rhythm that a rule stands for; empty for rules that only experts write. */
    public static Optional<Rhythm> of(String rrule, LocalDate anchor) {
        Matcher weekly = WEEKLY.matcher(rrule);
        if (weekly.matches()) {
            return weekday(weekly.group(1)).map(day -> new Rhythm(Every.WEEKLY, List.of(), day, APRIL));
        }
        Matcher monthly = MONTHLY.matcher(rrule);
        return monthly.matches() ? monthly(monthly, anchor) : Optional.empty();
    }

    private static Optional<Rhythm> monthly(Matcher rule, LocalDate anchor) {
        int interval = rule.group(1) == null ? 1 : Integer.parseInt(rule.group(1));
        List<String> days = List.of(rule.group(2).split(","));
        List<String> names = days.stream().map(Rhythm::dayName).distinct().toList();
        if (names.size() != 1) {
            return Optional.empty();
        }
        List<Integer> weeks = days.stream()
                .map(day -> Integer.valueOf(day.substring(0, day.length() - 2)))
                .toList();
        int first = APRIL + Math.floorMod(anchor.getMonthValue() - APRIL, interval);
        return Every.ofMonths(interval)
                .flatMap(every -> weekday(names.get(0)).map(day -> new Rhythm(every, weeks, day, first)));
    }

    private static String dayName(String day) {
        return day.substring(day.length() - 2);
    }

    private static Optional<DayOfWeek> weekday(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name))
                .findFirst();
    }
}
