package jp.kasane.privacy.rendition;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/** A date of birth in western and Japanese years, and the bare year where somebody was born in it. */
final class BirthDateNeedles {

    private static final LocalDate FIRST_OF_MEIJI = LocalDate.of(1873, 1, 1);
    private static final List<List<String>> ERAS = List.of(
            List.of("明治", "明", "m"),
            List.of("大正", "大", "t"),
            List.of("昭和", "昭", "s"),
            List.of("平成", "平", "h"),
            List.of("令和", "令", "r"));

    private BirthDateNeedles() {}

    static List<Needle> of(LocalDate date, String age, Wording wording) {
        List<Needle> needles = new ArrayList<>();
        for (String year : years(date)) {
            int month = date.getMonthValue();
            int day = date.getDayOfMonth();
            add(needles, year + month + day, age);
            add(needles, year + "%02d%02d".formatted(month, day), age);
            add(needles, year + "%d%02d".formatted(month, day), age);
            add(needles, year + "%02d%d".formatted(month, day), age);
            add(needles, year + "生", wording.birthYear());
        }
        return needles.stream().distinct().toList();
    }

    private static List<String> years(LocalDate date) {
        List<String> years = new ArrayList<>(List.of(String.valueOf(date.getYear())));
        if (!date.isBefore(FIRST_OF_MEIJI)) {
            JapaneseDate japanese = JapaneseDate.from(date);
            int year = japanese.get(ChronoField.YEAR_OF_ERA);
            for (String era : ERAS.get(japanese.getEra().getValue() + 1)) {
                years.add(era + year);
                years.add(era + "%02d".formatted(year));
                if (year == 1) {
                    years.add(era + "元");
                }
            }
        }
        return years;
    }

    private static void add(List<Needle> needles, String given, String instead) {
        needles.add(Needle.of(given, SpanKind.BIRTH_DATE, Gap.DATE, Boundary.NUMBER, instead));
    }
}
