package jp.kasane.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat with a term that is running or yet to come. Components as in {@link Seat}.
 *
 * @param organisation whom the seat is for; null when the profile does not say
 */
public record SeatTerm(
        long seatId,
        SeatRole role,
        String title,
        String secrecy,
        @Nullable String organisation,
        @Nullable Long personId,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Nobody holds it, now or later. */
    public boolean isVacant() {
        return personId == null;
    }

    /** Whether its holder takes it only after that day. */
    public boolean beginsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    /** Whether its last day is on or before that day. */
    public boolean endsBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }
}
