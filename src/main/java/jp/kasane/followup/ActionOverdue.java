package jp.kasane.followup;

import java.time.LocalDate;
import jp.kasane.shared.Subject;

/**
 * The due date passed without a report.
 *
 * @param source what the action is for, e.g. the case
 * @param councilCode the council that agreed on it
 */
public record ActionOverdue(long actionId, Subject source, String councilCode, long assigneeId, LocalDate dueOn) {}
