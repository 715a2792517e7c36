package jp.kasane.modelling.heat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.shared.CurrentTime;

/**
 * Days that are looked at.
 *
 * @param from first day
 * @param until last day, included
 */
public record HeatPeriod(LocalDate from, LocalDate until) {

    /** The year that ends today. */
    public static HeatPeriod yearUntil(LocalDate today) {
        return new HeatPeriod(today.minusYears(1).plusDays(1), today);
    }

    OffsetDateTime begin() {
        return from.atStartOfDay(CurrentTime.ZONE).toOffsetDateTime();
    }

    OffsetDateTime end() {
        return until.plusDays(1).atStartOfDay(CurrentTime.ZONE).toOffsetDateTime();
    }
}
