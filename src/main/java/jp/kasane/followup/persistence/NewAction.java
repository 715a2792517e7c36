package jp.kasane.followup.persistence;

import java.time.LocalDate;
import jp.kasane.followup.model.Schedule;
import jp.kasane.shared.Subject;

/**
 * An action to be stored.
 *
 * @param position running number within its agenda item
 */
public record NewAction(
        Subject source,
        String councilCode,
        long itemId,
        int position,
        String title,
        long assigneeId,
        LocalDate agreedOn,
        Schedule schedule) {}
