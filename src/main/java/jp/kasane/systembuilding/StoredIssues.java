package jp.kasane.systembuilding;

import jp.kasane.shared.ProblemException;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads issues for use cases and turns what they find into clear refusals. */
@Component
class StoredIssues {
    private final IssueMapper issues;

    StoredIssues(IssueMapper issues) {
        this.issues = issues;
    }

    Issue get(long issueId) {
        return issues.find(issueId).orElseThrow(() -> notFound(issueId));
    }

    /**
     * Asked after the rights, so that whoever may not change the issue is not told its version.
     *
     * @param version the caller's copy; null when the caller does not care
     */
    static void requireFresh(Issue issue, @Nullable Integer version) {
        if (version != null && version != issue.version()) {
            throw ProblemException.stale("systembuilding.issue.stale");
        }
    }

    /** Locks the issue until the transaction ends. */
    Issue lock(long issueId) {
        return issues.findForUpdate(issueId).orElseThrow(() -> notFound(issueId));
    }

    void move(long issueId, IssueState from, IssueState to) {
        requireChanged(issues.move(issueId, from, to));
    }

    static void requireState(Issue issue, IssueState state) {
        if (issue.state() != state) {
            throw ProblemException.conflict("systembuilding.issue.not-" + state);
        }
    }

    /** A guarded update met no row: somebody else was first. */
    static void requireChanged(int rows) {
        if (rows == 0) {
            throw ProblemException.conflict("systembuilding.issue.changed-meanwhile");
        }
    }

    static String requireText(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ProblemException.invalid(field, "systembuilding.missing." + field);
        }
        return text;
    }

    private static ProblemException notFound(long issueId) {
        return ProblemException.notFound("systembuilding.issue.not-found", String.valueOf(issueId));
    }
}
