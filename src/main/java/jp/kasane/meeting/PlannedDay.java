package jp.kasane.meeting;

import jp.kasane.council.MeetingDay;

/** A day of a council's cadence, and whether planning the year would enter a meeting on it. */
public record PlannedDay(MeetingDay day, Standing standing) {

    /** What planning would do. */
    public enum Standing {
        /** A meeting would be entered. */
        NEW,
        /** It has its meeting already, or had one that was put off or cancelled. */
        ENTERED,
        /** It is past. */
        PAST
    }

    public boolean isNew() {
        return standing == Standing.NEW;
    }
}
