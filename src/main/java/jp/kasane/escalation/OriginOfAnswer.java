package jp.kasane.escalation;

import jp.kasane.escalation.persistence.ReferralMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the answer that an answer carries on: the words are those of the council that decided. */
@Component
public class OriginOfAnswer {

    private final ReferralMapper referrals;

    OriginOfAnswer(ReferralMapper referrals) {
        this.referrals = referrals;
    }

    /** The first answer on the same decision; the referral itself when nobody answered on it before. */
    @Transactional(readOnly = true)
    public Referral of(Referral answer) {
        return referrals.ofSubject(answer.subject()).stream()
                .filter(each -> each.kind() == ReferralKind.ANSWER)
                .filter(each -> each.decisionRecordId() == answer.decisionRecordId())
                .findFirst()
                .orElse(answer);
    }
}
