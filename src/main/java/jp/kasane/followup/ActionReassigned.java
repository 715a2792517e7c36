package jp.kasane.followup;

import java.time.LocalDate;
import jp.kasane.shared.Subject;

/**
 * Somebody else shall do it now; the event names the new assignee.
 *
 * @param source what the action is for, e.g. the case
 * @param councilCode the council that agreed on it
 */
public record ActionReassigned(long actionId, Subject source, String councilCode, long assigneeId, LocalDate dueOn) {}
