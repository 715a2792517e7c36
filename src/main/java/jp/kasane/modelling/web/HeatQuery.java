package jp.kasane.modelling.web;

import java.time.LocalDate;
import jp.kasane.modelling.heat.HeatMeasure;
import jp.kasane.modelling.heat.HeatPeriod;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of a model, as typed. What cannot be read becomes the usual: a year, coloured by count.
 *
 * @param from first day
 * @param until last day
 * @param by what the colours tell
 */
record HeatQuery(
        @Nullable String from,
        @Nullable String until,
        @Nullable String by) {

    HeatPeriod period(LocalDate today) {
        HeatPeriod usual = HeatPeriod.yearUntil(today);
        LocalDate first = day(from, usual.from());
        LocalDate last = day(until, usual.until());
        return last.isBefore(first) ? usual : new HeatPeriod(first, last);
    }

    HeatMeasure measure() {
        for (HeatMeasure each : HeatMeasure.values()) {
            if (each.name().equals(by)) {
                return each;
            }
        }
        return HeatMeasure.COUNT;
    }

    private static LocalDate day(@Nullable String text, LocalDate usual) {
        try {
            LocalDate day = Typed.optionalDate("day", text);
            return day == null ? usual : day;
        } catch (ProblemException unreadable) {
            return usual;
        }
    }
}
