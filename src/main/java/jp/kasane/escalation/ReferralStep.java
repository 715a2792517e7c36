package jp.kasane.escalation;

/** What a secretariat may do with a referral. */
public enum ReferralStep {
    /** 提案の確認, or the choice of something else. */
    CONFIRM,
    /** 受理. */
    ACCEPT,
    /** 差戻し. */
    RETURN,
    /** 回答. */
    ANSWER,
    /** 受領. */
    ACKNOWLEDGE
}
