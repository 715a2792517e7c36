package jp.kasane.followup;

import java.time.LocalDate;
import jp.kasane.shared.Subject;

/**
 * The report was not enough: the action is to be done again.
 *
 * @param source what the action is for, e.g. the case
 * @param councilCode the council that agreed on it
 */
public record ActionSentBack(long actionId, Subject source, String councilCode, long assigneeId, LocalDate dueOn) {}
