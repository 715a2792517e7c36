package jp.kasane.escalation;

/** What a referral carries. */
public enum ReferralKind {
    /** 上申: not solved here. */
    ESCALATE(ReferralDirection.UP),
    /** 成功事例の共有: information. */
    SHARE_SUCCESS(ReferralDirection.UP),
    /** 回答: what was decided above, carried down to who asked. */
    ANSWER(ReferralDirection.DOWN),
    /** 緊急: to the care conference. */
    URGENT(ReferralDirection.ACROSS),
    /** 事後報告: from the care conference to the ordinary council. */
    POST_REPORT(ReferralDirection.ACROSS),
    /** 地域課題の提案. */
    PROPOSE(ReferralDirection.UP),
    /** しくみの実施: a decided arrangement, carried down to every council whose case fed it. */
    IMPLEMENT(ReferralDirection.DOWN),
    /** 同意が得られた: from the conference that needs no consent to the one that does. */
    CONSENT_OBTAINED(ReferralDirection.ACROSS);

    private final ReferralDirection direction;

    ReferralKind(ReferralDirection direction) {
        this.direction = direction;
    }

    public ReferralDirection direction() {
        return direction;
    }
}
