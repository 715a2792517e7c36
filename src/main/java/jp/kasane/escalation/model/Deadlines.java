package jp.kasane.escalation.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Date;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;

/** Dates as the engine's timers and due dates want them. */
public final class Deadlines {

    /** When the city office closes. */
    private static final LocalTime CLOSING = LocalTime.of(17, 15);

    private Deadlines() {}

    public static Date closingOf(LocalDate day) {
        return Date.from(day.atTime(CLOSING).atZone(CurrentTime.ZONE).toInstant());
    }

    public static Date at(OffsetDateTime moment) {
        return Date.from(moment.toInstant());
    }

    /** A monitoring that would fall on a closed day is done on the open day before it. */
    public static LocalDate monitoringDay(LocalDate from, Period distance, BusinessCalendar calendar) {
        LocalDate day = calendar.sameOrPrevious(from.plus(distance));
        return day.isAfter(from) ? day : calendar.sameOrNext(from.plusDays(1));
    }
}
