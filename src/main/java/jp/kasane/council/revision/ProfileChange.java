package jp.kasane.council.revision;

import org.jspecify.annotations.Nullable;

/**
 * One difference between a profile and the municipality in use.
 *
 * @param subject what is changed, in words, e.g. 地区01 セーフティネット地域会議
 * @param aspect which side of it changes, e.g. {@code name}; null when it is added or taken away as a whole
 * @param before as it is: text, or the key of a message; empty when it is added
 * @param after as it would be, likewise; empty when it is taken away
 * @param refusalKey why it cannot be done; null when it can
 */
public record ProfileChange(
        Part part,
        Kind kind,
        String subject,
        @Nullable String aspect,
        String before,
        String after,
        @Nullable String refusalKey) {

    /** Parts of a profile, in the order in which they are shown and applied. */
    public enum Part {
        MUNICIPALITY,
        LAYER,
        AREA,
        COUNCIL,
        CADENCE,
        LEGAL_MODE,
        SEAT,
        FLOW
    }

    /** Kinds of differences. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        /** The profile says otherwise, but what a secretariat set stays. */
        KEPT
    }

    public boolean isRefused() {
        return refusalKey != null;
    }
}
