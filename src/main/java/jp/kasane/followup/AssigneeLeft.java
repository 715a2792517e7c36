package jp.kasane.followup;

import java.time.LocalDate;
import jp.kasane.shared.Subject;

/**
 * The assignee has no seat any more: the secretariat must find somebody else.
 *
 * @param source what the action is for, e.g. the case
 * @param councilCode the council that agreed on it
 */
public record AssigneeLeft(long actionId, Subject source, String councilCode, long assigneeId, LocalDate dueOn) {}
