package jp.kasane.modelling.replay;

/** What people did with a proposal. */
public enum Settled {
    /** Nobody confirmed or changed it. */
    NOT,
    /** Somebody confirmed it. */
    CONFIRMED,
    /** Somebody decided otherwise. */
    OVERRIDDEN
}
