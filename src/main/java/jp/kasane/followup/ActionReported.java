package jp.kasane.followup;

import java.time.LocalDate;
import jp.kasane.shared.Subject;

/**
 * The action was reported; the secretariat shall verify it.
 *
 * @param source what the action is for, e.g. the case
 * @param councilCode the council that agreed on it
 */
public record ActionReported(long actionId, Subject source, String councilCode, long assigneeId, LocalDate dueOn) {}
