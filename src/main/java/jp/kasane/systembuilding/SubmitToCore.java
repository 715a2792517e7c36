package jp.kasane.systembuilding;

import jp.kasane.escalation.ReferralKind;
import jp.kasane.escalation.Referrals;
import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A sorted issue goes onto the core council's agenda; one that it wants to continue goes there again. */
@Service
public class SubmitToCore {
    private final StoredIssues stored;
    private final IssueAgenda agenda;
    private final Referrals referrals;
    private final IssueHistory history;

    SubmitToCore(StoredIssues stored, IssueAgenda agenda, Referrals referrals, IssueHistory history) {
        this.stored = stored;
        this.agenda = agenda;
        this.referrals = referrals;
        this.history = history;
    }

    @Transactional
    public void submit(long issueId) {
        Issue issue = stored.lock(issueId);
        if (issue.state() == IssueState.SUBMITTED) {
            agenda.add(issue, issue.coreCouncil());
            return;
        }
        stored.move(issueId, IssueState.SORTED, IssueState.SUBMITTED);
        history.record(issueId, IssueState.SUBMITTED.name(), Actor.SYSTEM, null);
        if (wasRaisedElsewhere(issue)) {
            referrals.carry(
                    issue.raisedByCouncil(),
                    issue.coreCouncil(),
                    ReferralKind.PROPOSE,
                    issue.subject(),
                    issue.decisionRecordId());
        } else {
            agenda.add(issue, issue.coreCouncil());
        }
    }

    /** What people of another council raised moves between councils; what cases showed was the core council's from the start. */
    private static boolean wasRaisedElsewhere(Issue issue) {
        return issue.raisedBy() != Actor.SYSTEM.personId()
                && !issue.raisedByCouncil().equals(issue.coreCouncil());
    }
}
