package jp.kasane.escalation;

import org.jspecify.annotations.Nullable;

/** A pile of referrals that wait for the same thing. */
public enum ReferralBox {
    /** 受理を待つ上申. */
    TO_ACCEPT(true, ReferralStatus.CONFIRMED, true, false),
    /** 回答を待つ上申. */
    TO_ANSWER(true, ReferralStatus.ACCEPTED, true, false),
    /** 受領を待つ回答・共有. */
    TO_ACKNOWLEDGE(true, ReferralStatus.CONFIRMED, false, false),
    /** 確認を待つ上申の提案. */
    TO_CONFIRM(false, ReferralStatus.PROPOSED, true, false),
    /** 差し戻された上申. */
    RETURNED(false, ReferralStatus.RETURNED, true, true),
    /** すべて. */
    ALL(null, null, null, true);

    private final @Nullable Boolean incoming;
    private final @Nullable ReferralStatus status;
    private final @Nullable Boolean escalation;
    private final boolean newestFirst;

    ReferralBox(
            @Nullable Boolean incoming,
            @Nullable ReferralStatus status,
            @Nullable Boolean escalation,
            boolean newestFirst) {
        this.incoming = incoming;
        this.status = status;
        this.escalation = escalation;
        this.newestFirst = newestFirst;
    }

    /** Whether the council receives them; null for both directions. */
    public @Nullable Boolean incoming() {
        return incoming;
    }

    public @Nullable ReferralStatus status() {
        return status;
    }

    /** Whether they are 上申; null for every kind. */
    public @Nullable Boolean escalation() {
        return escalation;
    }

    /** What waits is shown oldest first, what is only remembered newest first. */
    public boolean newestFirst() {
        return newestFirst;
    }
}
