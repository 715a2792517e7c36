package jp.kasane.council.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.kasane.council.CadenceKind;
import jp.kasane.council.HolidayShift;
import jp.kasane.council.model.Rhythm.Every;
import jp.kasane.web.page.Option;

/** What can be chosen on the form of a cadence. */
record CadenceChoices(
        List<Option> kinds,
        List<Option> every,
        List<Option> weeks,
        List<Option> weekdays,
        List<Option> firstMonths,
        List<Option> shifts) {

    static final CadenceChoices ALL = new CadenceChoices(
            of(
                    "council.page.kind.",
                    CadenceKind.RRULE,
                    CadenceKind.FOLLOW_HOST,
                    CadenceKind.ADHOC,
                    CadenceKind.UNSPECIFIED),
            rhythms(),
            of("council.page.week.", "1", "2", "3", "4", "-1"),
            of("council.weekday.", DayOfWeek.values()),
            of("council.page.first-month.", "4", "5", "6"),
            of("council.page.shift.", HolidayShift.values()));

    private static List<Option> rhythms() {
        List<Option> options = new ArrayList<>(
                of("council.page.every.", Every.MONTHLY, Every.BIMONTHLY, Every.QUARTERLY, Every.WEEKLY));
        options.addAll(of("council.page.every.", CadenceInput.EXPERT));
        return options;
    }

    private static List<Option> of(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), prefix + value))
                .toList();
    }

    private static List<Option> of(String prefix, String... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value, prefix + value))
                .toList();
    }
}
