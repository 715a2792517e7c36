package jp.kasane.escalation;

import jp.kasane.shared.Subject;

/** Referrals that other modules make or settle. */
public interface Referrals {

    /**
     * Creates a confirmed referral and its item in the receiving council's backlog, tied to the decision record that
     * explains it. Used for issues: PROPOSE upward, IMPLEMENT down to each origin.
     *
     * @return the referral's id
     */
    long carry(String fromCouncil, String toCouncil, ReferralKind kind, Subject subject, long decisionRecordId);

    /** Settles an information referral (ANSWER, SHARE_SUCCESS, POST_REPORT, IMPLEMENT) as received. Idempotent. */
    void acknowledged(long referralId, jp.kasane.shared.Actor actor);
}
