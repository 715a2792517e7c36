package jp.kasane.systembuilding;

import java.util.Set;
import jp.kasane.escalation.ReferralKind;
import jp.kasane.escalation.Referrals;
import jp.kasane.shared.CurrentTime;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.persistence.AnswerMapper;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.springframework.stereotype.Component;

/** Carries what was decided on an issue to each of its origins. */
@Component
class CarryIssueAnswer {
    private final FindOrigins findOrigins;
    private final Referrals referrals;
    private final AnswerMapper answers;
    private final IssueMapper issues;
    private final FreeWaitingCases freeWaitingCases;
    private final CurrentTime time;

    CarryIssueAnswer(
            FindOrigins findOrigins,
            Referrals referrals,
            AnswerMapper answers,
            IssueMapper issues,
            FreeWaitingCases freeWaitingCases,
            CurrentTime time) {
        this.findOrigins = findOrigins;
        this.referrals = referrals;
        this.answers = answers;
        this.issues = issues;
        this.freeWaitingCases = freeWaitingCases;
        this.time = time;
    }

    /** @return how many councils have to acknowledge */
    int carry(Issue issue, ReferralKind kind) {
        String from = issue.referralId() == null ? issue.coreCouncil() : issue.systemCouncil();
        Set<String> origins = findOrigins.of(issue, from);
        for (String origin : origins) {
            long referral = referrals.carry(from, origin, kind, issue.subject(), issue.decisionRecordId());
            answers.insert(referral, issue.id(), origin);
        }
        if (origins.isEmpty()) {
            StoredIssues.requireChanged(issues.close(issue.id(), time.today()));
        }
        freeWaitingCases.free(issue);
        return origins.size();
    }
}
