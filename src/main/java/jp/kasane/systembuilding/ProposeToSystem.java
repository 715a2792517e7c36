package jp.kasane.systembuilding;

import jp.kasane.escalation.ReferralKind;
import jp.kasane.escalation.Referrals;
import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The core council's proposal goes up; one that the system council wants to continue goes onto its agenda again. */
@Service
public class ProposeToSystem {
    private final StoredIssues stored;
    private final IssueMapper issues;
    private final IssueAgenda agenda;
    private final Referrals referrals;
    private final IssueHistory history;

    ProposeToSystem(
            StoredIssues stored, IssueMapper issues, IssueAgenda agenda, Referrals referrals, IssueHistory history) {
        this.stored = stored;
        this.issues = issues;
        this.agenda = agenda;
        this.referrals = referrals;
        this.history = history;
    }

    @Transactional
    public void propose(long issueId) {
        Issue issue = stored.lock(issueId);
        if (issue.state() == IssueState.PROPOSED) {
            agenda.add(issue, issue.systemCouncil());
            return;
        }
        stored.move(issueId, IssueState.SUBMITTED, IssueState.PROPOSED);
        history.record(issueId, IssueState.PROPOSED.name(), Actor.SYSTEM, null);
        if (issue.isDecidedByCore()) {
            agenda.add(issue, issue.systemCouncil());
        } else {
            issues.proposal(issueId, carry(issue));
        }
    }

    private long carry(Issue issue) {
        return referrals.carry(
                issue.coreCouncil(),
                issue.systemCouncil(),
                ReferralKind.PROPOSE,
                issue.subject(),
                issue.decisionRecordId());
    }
}
