package jp.kasane.followup.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of an action's history.
 *
 * @param changedBy person; 0 is Kasane itself
 * @param reason why, in the person's own words or as a code; of a report, its words
 * @param outcome of a report
 * @param onBehalfOf whose report it is, when the secretariat entered it
 */
public record Change(
        long actionId,
        ChangeKind kind,
        OffsetDateTime changedAt,
        long changedBy,
        @Nullable String reason,
        @Nullable LocalDate oldDueOn,
        @Nullable LocalDate newDueOn,
        @Nullable Long oldAssigneeId,
        @Nullable Long newAssigneeId,
        @Nullable ReportOutcome outcome,
        @Nullable Long onBehalfOf) {

    /** With the reason that may be shown. */
    public Change withReason(@Nullable String shown) {
        return new Change(
                actionId,
                kind,
                changedAt,
                changedBy,
                shown,
                oldDueOn,
                newDueOn,
                oldAssigneeId,
                newAssigneeId,
                outcome,
                onBehalfOf);
    }
}
