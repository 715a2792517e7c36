package jp.kasane.meeting.persistence;

import java.time.LocalDate;
import jp.kasane.meeting.AgreedAction;
import org.jspecify.annotations.Nullable;

/** An agreed action with the agenda item that it belongs to. */
public record AgreedActionRow(
        long itemId,
        String title,
        long assigneeId,
        @Nullable LocalDate dueOn) {

    public AgreedAction action() {
        return new AgreedAction(title, assigneeId, dueOn);
    }
}
