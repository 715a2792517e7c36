package jp.kasane.systembuilding.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of an issue's history.
 *
 * @param kind the new state, or {@code CASE_JOINED}, {@code SPLIT}, {@code CONTINUED}
 * @param reason why, in the person's own words or as ids
 */
public record IssueChange(
        long issueId,
        String kind,
        OffsetDateTime changedAt,
        long changedBy,
        @Nullable String reason) {

    /** With the reason that may be shown. */
    public IssueChange withReason(@Nullable String shown) {
        return new IssueChange(issueId, kind, changedAt, changedBy, shown);
    }
}
