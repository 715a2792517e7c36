package jp.kasane.modelling.merging;

/** How a collision is decided. */
public enum Choice {
    /** As it was changed by hand. */
    BY_HAND,
    /** As the profile wants it. */
    PROFILE
}
