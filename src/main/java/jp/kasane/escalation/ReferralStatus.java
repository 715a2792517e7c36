package jp.kasane.escalation;

/** A referral's way: proposed, confirmed, accepted or returned, answered, acknowledged; or overridden by a person. */
public enum ReferralStatus {
    PROPOSED,
    /** A person decided otherwise than the table proposed; nothing moved. */
    OVERRIDDEN,
    CONFIRMED,
    ACCEPTED,
    /** 差戻し: the receiving council sent it back with a reason. */
    RETURNED,
    /** 回答済: an answer is on its way down. */
    ANSWERED,
    /** 受領済: the answer reached who asked (or, for information, the receiver noted it). */
    ACKNOWLEDGED
}
