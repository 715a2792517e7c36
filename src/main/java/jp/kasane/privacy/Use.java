package jp.kasane.privacy;

import java.util.Set;

/**
 * For what a council looks at a household (利用の場面): the purposes of a consent say whether it may. Building new
 * arrangements opens no single case.
 */
public enum Use {
    /** 審議: the case is on its way through the councils. */
    DELIBERATION,
    /** 見守り: support was decided and is watched, or has ended. */
    FOLLOW_UP;

    /**
     * Purposes of which one is enough.
     *
     * @param above whether the council stands above the first: asking it is what {@code REFERRAL} (上の会議への相談) is for
     */
    public Set<String> purposes(boolean above) {
        if (this == FOLLOW_UP) {
            return Set.of("SUPPORT", "MONITORING");
        }
        return above ? Set.of("SUPPORT", "REFERRAL") : Set.of("SUPPORT");
    }
}
