package jp.kasane.council;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a council meets.
 *
 * @param rrule RFC 5545 recurrence rule; null when none is set
 * @param anchor the day from which intervals are counted (DTSTART)
 * @param place where it usually meets; null while that is not said
 * @param host the meeting on which the council sits; null when none
 * @param stated what the municipality's documents say
 * @param assumed set by demonstration or rehearsal, not by the secretariat
 * @param version optimistic lock
 */
public record Cadence(
        String councilCode,
        CadenceKind kind,
        @Nullable String rrule,
        LocalDate anchor,
        HolidayShift shift,
        LocalTime startTime,
        @Nullable String place,
        @Nullable String host,
        @Nullable String stated,
        boolean assumed,
        int version) {

    /** The same with another usual place. */
    public Cadence at(@Nullable String other) {
        return new Cadence(councilCode, kind, rrule, anchor, shift, startTime, other, host, stated, assumed, version);
    }

    public CadenceState state() {
        if (rrule != null) {
            return assumed ? CadenceState.ASSUMED : CadenceState.SET;
        }
        return kind == CadenceKind.ADHOC ? CadenceState.ON_DEMAND : CadenceState.NOT_SET;
    }
}
