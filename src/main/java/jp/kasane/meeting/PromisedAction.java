package jp.kasane.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something that was promised and is not verified yet.
 *
 * @param subject what it is for, e.g. the case
 * @param title what is to be done; null when another council agreed on it, whose words stay there
 * @param councilCode the council that agreed on it
 * @param late whether its day has passed and nothing was reported
 * @param report what was reported; null while nothing was, or when it stays with another council
 * @param reportedBy whose report it is; null while there is none
 */
public record PromisedAction(
        long actionId,
        Subject subject,
        @Nullable String title,
        String councilCode,
        long assigneeId,
        LocalDate agreedOn,
        LocalDate dueOn,
        boolean late,
        boolean reported,
        @Nullable String report,
        @Nullable Long reportedBy,
        @Nullable OffsetDateTime reportedAt) {

    PromisedAction withWords(@Nullable String shownTitle, @Nullable String shownReport) {
        return new PromisedAction(
                actionId,
                subject,
                shownTitle,
                councilCode,
                assigneeId,
                agreedOn,
                dueOn,
                late,
                reported,
                shownReport,
                reportedBy,
                reportedAt);
    }
}
