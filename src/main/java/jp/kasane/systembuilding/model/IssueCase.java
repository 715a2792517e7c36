package jp.kasane.systembuilding.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that feeds an issue.
 *
 * @param issueId null while the flag waits for similar ones
 * @param councilCode where it was flagged
 * @param waits the case's process waits for the arrangement
 * @param individual sorted out as an individual matter
 */
public record IssueCase(
        long id,
        @Nullable Long issueId,
        long caseId,
        String theme,
        String councilCode,
        long flaggedBy,
        LocalDate flaggedOn,
        boolean waits,
        boolean individual) {

    /** A flag that is not stored yet. */
    public static IssueCase flag(
            long caseId, Theme theme, String councilCode, long flaggedBy, LocalDate on, boolean waits) {
        return new IssueCase(0, null, caseId, theme.code(), councilCode, flaggedBy, on, waits, false);
    }

    /** The same case, feeding that issue. */
    public IssueCase feeding(long issue) {
        return new IssueCase(0, issue, caseId, theme, councilCode, flaggedBy, flaggedOn, waits, false);
    }
}
