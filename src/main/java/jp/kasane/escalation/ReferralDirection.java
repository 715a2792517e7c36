package jp.kasane.escalation;

/** Which way a referral goes. */
public enum ReferralDirection {
    UP,
    DOWN,
    /** Between the ladder and a body beside it. */
    ACROSS
}
