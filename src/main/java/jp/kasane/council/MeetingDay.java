package jp.kasane.council;

import java.time.LocalDate;

/**
 * A day on which a council meets by its cadence.
 *
 * @param due the day that the rule names; another one when the office is closed on it
 */
public record MeetingDay(LocalDate day, LocalDate due) {

    /** Whether it was moved off a closed day. */
    public boolean moved() {
        return !day.equals(due);
    }
}
