package jp.kasane.council;

import java.time.LocalDate;

/**
 * A person no longer holds a seat. Published when the end is recorded, or in the night after the last day of the term.
 *
 * @param on the last day of the term
 */
public record SeatTermEnded(long seatId, String councilCode, SeatRole role, long personId, LocalDate on) {}
