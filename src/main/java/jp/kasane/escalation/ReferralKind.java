package jp.kasane.escalation;

/** What a referral carries. */
public enum ReferralKind {
    /** 上申: not solved here. */
    ESCALATE,
    /** 成功事例の共有: information. */
    SHARE_SUCCESS,
    /** 回答: what was decided above, carried down to who asked. */
    ANSWER,
    /** 緊急: to the care conference. */
    URGENT,
    /** 事後報告: from the care conference to the ordinary council. */
    POST_REPORT,
    /** 地域課題の提案. */
    PROPOSE,
    /** しくみの実施: a decided arrangement, carried down to every council whose case fed it. */
    IMPLEMENT
}
