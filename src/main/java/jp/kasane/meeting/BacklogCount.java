package jp.kasane.meeting;

import java.time.LocalDate;

/**
 * What waits at a council, in numbers.
 *
 * @param open what is neither concluded nor withdrawn; no more than were counted
 * @param pending of these, what the council has not accepted yet
 * @param oldest since when the oldest waits
 */
public record BacklogCount(String councilCode, long open, long pending, LocalDate oldest) {}
