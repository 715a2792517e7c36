package jp.kasane.escalation;

import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;

/** What accepting and returning a referral have in common. */
final class Arrivals {

    private Arrivals() {}

    static void requireEscalation(Referral referral) {
        if (!referral.isEscalation()) {
            throw ProblemException.conflict("escalation.referral.not-an-escalation", referral.id());
        }
    }

    static long itemOf(Referral referral) {
        Long item = referral.backlogItemId();
        if (item == null) {
            throw ProblemException.conflict("escalation.referral.is-" + referral.status(), referral.id());
        }
        return item;
    }

    static Subject subject(long referralId) {
        return Subject.ofReferral(referralId);
    }
}
