package jp.kasane.followup;

import java.time.LocalDate;
import jp.kasane.shared.Subject;

/**
 * A council agreed on an action.
 *
 * @param source what the action is for, e.g. the case
 * @param councilCode the council that agreed on it
 */
public record ActionAgreed(long actionId, Subject source, String councilCode, long assigneeId, LocalDate dueOn) {}
