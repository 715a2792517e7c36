package jp.kasane.council;

/** What happens to a meeting date on a day when the office is closed. */
public enum HolidayShift {
    NEXT_OPEN_DAY,
    PREVIOUS_OPEN_DAY,
    /** No meeting that time. */
    SKIP
}
