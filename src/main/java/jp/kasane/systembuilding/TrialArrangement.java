package jp.kasane.systembuilding;

import java.time.LocalDate;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.persistence.IssueMapper;
import jp.kasane.systembuilding.process.IssueProcess;
import jp.kasane.worklist.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 試行: an adopted arrangement is tried out. */
@Service
public class TrialArrangement {
    private final StoredIssues stored;
    private final IssueMapper issues;
    private final Seats seats;
    private final OpenTasks openTasks;
    private final IssueHistory history;

    TrialArrangement(StoredIssues stored, IssueMapper issues, Seats seats, OpenTasks openTasks, IssueHistory history) {
        this.stored = stored;
        this.issues = issues;
        this.seats = seats;
        this.openTasks = openTasks;
        this.history = history;
    }

    /**
     * @param arrangement what is tried
     * @param from since when
     */
    @Transactional
    public void tryOut(
            long issueId,
            @Nullable String arrangement,
            @Nullable LocalDate from,
            @Nullable Integer version,
            Actor actor) {
        Issue issue = stored.get(issueId);
        seats.require(Policy.TRY_ARRANGEMENT, actor, issue.coreCouncil());
        StoredIssues.requireFresh(issue, version);
        StoredIssues.requireState(issue, IssueState.ADOPTED);
        String what = StoredIssues.requireText("arrangement", arrangement);
        if (from == null || from.isBefore(issue.raisedOn())) {
            throw ProblemException.invalid("from", "systembuilding.trial.from");
        }
        StoredIssues.requireChanged(issues.tryOut(issue, from, what));
        history.record(issueId, IssueState.TRIAL.name(), actor, null);
        openTasks.complete(IssueProcess.TRIAL, issue.subject(), Map.of());
    }
}
