package jp.kasane.meeting.model;

import java.time.LocalDate;

/**
 * Something that could come onto an agenda, as {@code AgendaPriorityDecision} rates it.
 *
 * @param promise something promised at an earlier meeting: the next one opens with it
 * @param accepted false while the council has not accepted the referral
 * @param priority smaller comes first
 * @param minutes how long it should take
 */
public record AgendaCandidate(
        long backlogItemId, boolean promise, boolean accepted, int priority, int minutes, LocalDate enteredOn) {}
