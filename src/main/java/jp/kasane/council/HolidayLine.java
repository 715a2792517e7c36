package jp.kasane.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a pasted table of holidays.
 *
 * @param line counted from 1
 * @param text the day as typed
 * @param date null when it cannot be read
 * @param name empty when it is missing
 * @param present name under which the day is in the table already; null when it is not
 */
public record HolidayLine(
        int line,
        String text,
        @Nullable LocalDate date,
        String name,
        @Nullable String present) {

    public boolean isFaulty() {
        return date == null || name.isEmpty();
    }

    /** Whether entering it changes anything. */
    public boolean isChange() {
        return !isFaulty() && !name.equals(present);
    }
}
