package jp.kasane.systembuilding;

import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.model.Sorting;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import jp.kasane.systembuilding.persistence.IssueMapper;
import jp.kasane.systembuilding.process.IssueProcess;
import jp.kasane.worklist.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 統合: another open issue takes over the cases of a candidate. */
@Service
public class MergeIssues {
    private final StoredIssues stored;
    private final IssueMapper issues;
    private final IssueCaseMapper issueCases;
    private final OpenIssue openIssue;
    private final Seats seats;
    private final OpenTasks openTasks;
    private final IssueHistory history;

    MergeIssues(
            StoredIssues stored,
            IssueMapper issues,
            IssueCaseMapper issueCases,
            OpenIssue openIssue,
            Seats seats,
            OpenTasks openTasks,
            IssueHistory history) {
        this.stored = stored;
        this.issues = issues;
        this.issueCases = issueCases;
        this.openIssue = openIssue;
        this.seats = seats;
        this.openTasks = openTasks;
        this.history = history;
    }

    /**
     * @param into the issue that goes on
     * @throws ProblemException CONFLICT unless the one is a candidate and the other is open
     */
    @Transactional
    public void merge(long issueId, long into, @Nullable String reason, @Nullable Integer version, Actor actor) {
        Issue issue = stored.get(issueId);
        seats.require(Policy.MERGE_ISSUES, actor, issue.coreCouncil());
        StoredIssues.requireFresh(issue, version);
        StoredIssues.requireState(issue, IssueState.CANDIDATE);
        String given = StoredIssues.requireText("reason", reason);
        if (issueId == into) {
            throw ProblemException.invalid("into", "systembuilding.merge.itself");
        }
        requireOpen(stored.lock(into), issue);
        StoredIssues.requireChanged(issues.merge(issue, into));
        openIssue.feed(into, issueCases.of(issueId), actor);
        issueCases.removeFrom(issueId, null);
        history.record(issueId, IssueState.MERGED.name(), actor, given);
        history.record(into, "TOOK_OVER", actor, "I-" + issueId);
        openTasks.complete(IssueProcess.SORT, issue.subject(), Map.of(IssueProcess.SORTING, Sorting.MERGED.name()));
    }

    private static void requireOpen(Issue target, Issue issue) {
        if (!target.state().isOpen() || !target.coreCouncil().equals(issue.coreCouncil())) {
            throw ProblemException.conflict("systembuilding.merge.target-not-open");
        }
    }
}
