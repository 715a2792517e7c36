package jp.kasane.systembuilding;

import jp.kasane.escalation.ReferralKind;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every council whose case fed the issue learns that it was rejected, and why: the agenda item has the rationale. */
@Service
public class AnswerRejection {
    private final StoredIssues stored;
    private final CarryIssueAnswer carryIssueAnswer;

    AnswerRejection(StoredIssues stored, CarryIssueAnswer carryIssueAnswer) {
        this.stored = stored;
        this.carryIssueAnswer = carryIssueAnswer;
    }

    /** @return how many councils have to acknowledge */
    @Transactional
    public int answer(long issueId) {
        Issue issue = stored.lock(issueId);
        StoredIssues.requireState(issue, IssueState.REJECTED);
        return carryIssueAnswer.carry(issue, ReferralKind.ANSWER);
    }
}
