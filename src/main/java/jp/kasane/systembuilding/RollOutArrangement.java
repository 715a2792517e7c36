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

/** 実施: the arrangement is there for everybody. What follows carries the answer to every origin. */
@Service
public class RollOutArrangement {
    private final StoredIssues stored;
    private final IssueMapper issues;
    private final Seats seats;
    private final OpenTasks openTasks;
    private final IssueHistory history;

    RollOutArrangement(
            StoredIssues stored, IssueMapper issues, Seats seats, OpenTasks openTasks, IssueHistory history) {
        this.stored = stored;
        this.issues = issues;
        this.seats = seats;
        this.openTasks = openTasks;
        this.history = history;
    }

    /**
     * @param arrangement what is there now; null keeps the wording of the trial
     * @param since since when, not before the trial
     */
    @Transactional
    public void rollOut(
            long issueId,
            @Nullable String arrangement,
            @Nullable LocalDate since,
            @Nullable Integer version,
            Actor actor) {
        Issue issue = stored.get(issueId);
        seats.require(Policy.ROLL_OUT_ARRANGEMENT, actor, issue.coreCouncil());
        StoredIssues.requireFresh(issue, version);
        StoredIssues.requireState(issue, IssueState.TRIAL);
        boolean reworded = arrangement != null && !arrangement.isBlank();
        String what = StoredIssues.requireText("arrangement", reworded ? arrangement : issue.arrangement());
        if (since == null || (issue.trialFrom() != null && since.isBefore(issue.trialFrom()))) {
            throw ProblemException.invalid("since", "systembuilding.roll-out.since");
        }
        StoredIssues.requireChanged(issues.rollOut(issue, since, what));
        history.record(issueId, IssueState.ROLLED_OUT.name(), actor, null);
        openTasks.complete(IssueProcess.ROLL_OUT, issue.subject(), Map.of());
    }
}
