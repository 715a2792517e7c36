package jp.kasane.council;

import java.time.LocalDate;

/**
 * A person no longer holds a seat. Published in the night after the last day of the term, or at
 * once when an end in the past is recorded.
 *
 * @param on the last day of the term
 */
public record SeatTermEnded(long seatId, String councilCode, SeatRole role, long personId, LocalDate on) {}
