package jp.kasane.shared;

import java.time.LocalDate;

/** Which days the city office is open: not on Saturdays, Sundays, holidays and from 12/29 to 1/3. */
public interface BusinessCalendar {

    boolean isOpen(LocalDate date);

    /** The date itself when open, else the first open day after it. */
    default LocalDate sameOrNext(LocalDate date) {
        LocalDate day = date;
        while (!isOpen(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The date itself when open, else the last open day before it. */
    default LocalDate sameOrPrevious(LocalDate date) {
        LocalDate day = date;
        while (!isOpen(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Counts only open days; negative counts go back. */
    default LocalDate plusOpenDays(LocalDate date, int days) {
        LocalDate day = date;
        int step = days < 0 ? -1 : 1;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (isOpen(day)) {
                left--;
            }
        }
        return day;
    }
}
