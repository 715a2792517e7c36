package jp.kasane.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action that a council agreed on.
 *
 * @param title what is to be done; may contain personal data, so it stays in tables
 * @param assigneeId who does it
 * @param dueOn by when; null lets {@code FollowUpScheduleDecision} set it
 */
public record AgreedAction(
        String title, long assigneeId, @Nullable LocalDate dueOn) {

    AgreedAction withTitle(String shown) {
        return new AgreedAction(shown, assigneeId, dueOn);
    }
}
