package jp.kasane.escalation.model;

/** How settled a support is: the longer it holds, the longer the distance of its monitoring. */
public enum Stability {
    NEW,
    NORMAL,
    STABLE;

    /** @param round 1 is the first monitoring after the support was found */
    public static Stability ofRound(int round) {
        if (round <= 1) {
            return NEW;
        }
        return round == 2 ? NORMAL : STABLE;
    }
}
