package jp.kasane.council.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import jp.kasane.council.Cadence;
import jp.kasane.council.CadenceKind;
import jp.kasane.council.CadenceSetting;
import jp.kasane.council.HolidayShift;
import jp.kasane.council.model.Rhythm;
import jp.kasane.council.model.Rhythm.Every;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * When a council meets, as typed.
 *
 * @param every a {@link Every}, or {@link #EXPERT}
 * @param weeks of the month; may be missing where none is ticked
 * @param firstMonth of the fiscal year, where months are skipped
 * @param rrule for experts, with the day from which its intervals are counted
 * @param version that the form was opened on
 */
record CadenceInput(
        @Nullable String kind,
        @Nullable String every,
        @Nullable List<String> weeks,
        @Nullable String weekday,
        @Nullable String firstMonth,
        @Nullable String rrule,
        @Nullable String anchor,
        @Nullable String host,
        @Nullable String shift,
        @Nullable String startTime,
        @Nullable String place,
        @Nullable String sessionMinutes,
        @Nullable String version) {

    static final String EXPERT = "EXPERT";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Rhythm USUAL = new Rhythm(Every.MONTHLY, List.of(2), DayOfWeek.TUESDAY, 4);

    static CadenceInput of(Cadence cadence, int sessionMinutes) {
        String rule = cadence.rrule();
        Optional<Rhythm> said = Optional.ofNullable(rule).flatMap(each -> Rhythm.of(each, cadence.anchor()));
        Rhythm rhythm = said.orElse(USUAL);
        boolean expert = rule != null && said.isEmpty();
        return new CadenceInput(
                cadence.kind().name(),
                expert ? EXPERT : rhythm.every().name(),
                rhythm.weeks().stream().map(String::valueOf).toList(),
                rhythm.weekday().name(),
                String.valueOf(rhythm.firstMonth()),
                rule,
                expert ? JapaneseDates.format(cadence.anchor()) : "",
                cadence.host(),
                cadence.shift().name(),
                TIME.format(cadence.startTime()),
                cadence.place(),
                String.valueOf(sessionMinutes),
                String.valueOf(cadence.version()));
    }

    CadenceSetting toSetting() {
        CadenceKind how = chosen(CadenceKind.class, "kind", kind);
        boolean ruled = how == CadenceKind.RRULE || how == CadenceKind.FOLLOW_HOST;
        if (how == CadenceKind.FOLLOW_HOST && Typed.text(host) == null) {
            throw ProblemException.invalid("host", "council.page.cadence.host-missing");
        }
        Rhythm rhythm = ruled && !EXPERT.equals(every) ? rhythm() : null;
        return new CadenceSetting(
                how,
                ruled ? rhythm == null ? expertRule() : rhythm.rrule() : null,
                anchorOf(ruled, rhythm),
                chosen(HolidayShift.class, "shift", shift),
                Typed.time("startTime", startTime),
                place == null ? "" : place.strip(),
                Typed.text(host),
                Typed.whole("sessionMinutes", sessionMinutes));
    }

    int versionSeen() {
        return Typed.whole("version", version);
    }

    private Rhythm rhythm() {
        Every often = chosen(Every.class, "every", every);
        if (often != Every.WEEKLY && (weeks == null || weeks.isEmpty())) {
            throw ProblemException.invalid("weeks", "council.page.cadence.weeks-missing");
        }
        List<Integer> which = often == Every.WEEKLY || weeks == null
                ? List.of()
                : weeks.stream().map(week -> Typed.whole("weeks", week)).toList();
        int first = often.skipsMonths() ? Typed.whole("firstMonth", firstMonth) : 4;
        return new Rhythm(often, which, chosen(DayOfWeek.class, "weekday", weekday), first);
    }

    private String expertRule() {
        String rule = Typed.text(rrule);
        if (rule == null) {
            throw ProblemException.invalid("rrule", "council.page.cadence.rrule-missing");
        }
        return rule;
    }

    private @Nullable LocalDate anchorOf(boolean ruled, @Nullable Rhythm rhythm) {
        if (!ruled) {
            return null;
        }
        return rhythm == null ? Typed.optionalDate("anchor", anchor) : rhythm.anchor();
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String field, @Nullable String value) {
        try {
            return Enum.valueOf(type, value == null ? "" : value);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(field, "council.page.choose");
        }
    }
}
