package jp.kasane.systembuilding;

import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.decision.DecisionRecords;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.model.Scores;
import jp.kasane.systembuilding.model.Sorting;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import jp.kasane.systembuilding.persistence.IssueMapper;
import jp.kasane.systembuilding.process.IssueProcess;
import jp.kasane.worklist.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 仕分け: the core council's secretariat says whether a candidate is common or a matter of single cases. */
@Service
public class SortIssue {
    private final StoredIssues stored;
    private final IssueMapper issues;
    private final IssueCaseMapper issueCases;
    private final Seats seats;
    private final DecisionRecords records;
    private final OpenTasks openTasks;
    private final FreeWaitingCases freeWaitingCases;
    private final IssueHistory history;

    SortIssue(
            StoredIssues stored,
            IssueMapper issues,
            IssueCaseMapper issueCases,
            Seats seats,
            DecisionRecords records,
            OpenTasks openTasks,
            FreeWaitingCases freeWaitingCases,
            IssueHistory history) {
        this.stored = stored;
        this.issues = issues;
        this.issueCases = issueCases;
        this.seats = seats;
        this.records = records;
        this.openTasks = openTasks;
        this.freeWaitingCases = freeWaitingCases;
        this.history = history;
    }

    /**
     * @param title better wording; null keeps the old one
     * @param description better wording; null keeps the old one
     */
    @Transactional
    public void common(
            long issueId,
            @Nullable String title,
            @Nullable String description,
            Scores scores,
            @Nullable Integer version,
            Actor actor) {
        Issue issue = candidate(issueId, version, actor);
        if (!scores.areValid()) {
            throw ProblemException.invalid("scores", "systembuilding.scores.range");
        }
        String newTitle = title == null || title.isBlank() ? issue.title() : title;
        String newDescription = description == null ? issue.description() : description;
        StoredIssues.requireChanged(issues.sort(issue, IssueState.SORTED, newTitle, newDescription, scores));
        if (isUnconfirmed(issue)) {
            records.confirm(issue.decisionRecordId(), actor);
        }
        history.record(issueId, IssueState.SORTED.name(), actor, null);
        finish(issue, Sorting.COMMON);
    }

    /**
     * @param reason why it is no common issue
     */
    @Transactional
    public void individual(long issueId, @Nullable String reason, @Nullable Integer version, Actor actor) {
        Issue issue = candidate(issueId, version, actor);
        String given = StoredIssues.requireText("reason", reason);
        StoredIssues.requireChanged(
                issues.sort(issue, IssueState.INDIVIDUAL, issue.title(), issue.description(), null));
        issueCases.individual(issueId);
        if (isUnconfirmed(issue)) {
            records.override(issue.decisionRecordId(), actor, Sorting.INDIVIDUAL.name(), given);
        }
        history.record(issueId, IssueState.INDIVIDUAL.name(), actor, given);
        finish(issue, Sorting.INDIVIDUAL);
        freeWaitingCases.free(issue);
    }

    private Issue candidate(long issueId, @Nullable Integer version, Actor actor) {
        Issue issue = stored.get(issueId);
        seats.require(Policy.SORT_ISSUE, actor, issue.coreCouncil());
        StoredIssues.requireFresh(issue, version);
        StoredIssues.requireState(issue, IssueState.CANDIDATE);
        return issue;
    }

    /** An issue that was raised by hand, or split off, stands on a record that somebody has answered for already. */
    private boolean isUnconfirmed(Issue issue) {
        return records.get(issue.decisionRecordId()).confirmedBy() == null;
    }

    private void finish(Issue issue, Sorting sorting) {
        openTasks.complete(IssueProcess.SORT, issue.subject(), Map.of(IssueProcess.SORTING, sorting.name()));
    }
}
