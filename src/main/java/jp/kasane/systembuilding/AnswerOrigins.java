package jp.kasane.systembuilding;

import jp.kasane.escalation.ReferralKind;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 還元: every council whose case fed the issue learns of the new arrangement. */
@Service
public class AnswerOrigins {
    private final StoredIssues stored;
    private final CarryIssueAnswer carryIssueAnswer;

    AnswerOrigins(StoredIssues stored, CarryIssueAnswer carryIssueAnswer) {
        this.stored = stored;
        this.carryIssueAnswer = carryIssueAnswer;
    }

    /** @return how many councils have to acknowledge */
    @Transactional
    public int answer(long issueId) {
        Issue issue = stored.lock(issueId);
        StoredIssues.requireState(issue, IssueState.ROLLED_OUT);
        return carryIssueAnswer.carry(issue, ReferralKind.IMPLEMENT);
    }
}
