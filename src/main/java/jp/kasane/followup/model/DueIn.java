package jp.kasane.followup.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.kasane.shared.BusinessCalendar;

/**
 * How far off a due date is, as people of an office count: in days on which it is open while there is time, in days of
 * the calendar once it is late.
 */
public record DueIn(Kind kind, int days) {

    /** How the number is to be read. */
    public enum Kind {
        TODAY,
        /** So many days on which the office is open, the last one included. */
        OPEN_DAYS,
        /** So many days, on all of which the office is closed; or so many that nobody counts them one by one. */
        DAYS,
        LATE
    }

    private static final int FAR = 60;

    public static DueIn of(LocalDate today, LocalDate dueOn, BusinessCalendar calendar) {
        int days = (int) ChronoUnit.DAYS.between(today, dueOn);
        if (days == 0) {
            return new DueIn(Kind.TODAY, 0);
        }
        if (days < 0) {
            return new DueIn(Kind.LATE, -days);
        }
        int open = days > FAR ? 0 : openDays(today, dueOn, calendar);
        return open == 0 ? new DueIn(Kind.DAYS, days) : new DueIn(Kind.OPEN_DAYS, open);
    }

    private static int openDays(LocalDate today, LocalDate dueOn, BusinessCalendar calendar) {
        return (int) today.plusDays(1)
                .datesUntil(dueOn.plusDays(1))
                .filter(calendar::isOpen)
                .count();
    }
}
