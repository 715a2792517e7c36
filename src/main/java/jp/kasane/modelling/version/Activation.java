package jp.kasane.modelling.version;

import org.jspecify.annotations.Nullable;

/**
 * Why and by whom files become active.
 *
 * @param draftId the draft they come from; null for none
 * @param returnsTo number of the former version that comes back; null otherwise
 * @param activatedBy person; null for the product itself
 * @param approvedBy second person; null when none was needed
 * @param reason in the person's own words; empty for the product itself
 */
record Activation(
        VersionOrigin origin,
        @Nullable Long draftId,
        @Nullable Integer returnsTo,
        @Nullable Long activatedBy,
        @Nullable Long approvedBy,
        String reason) {

    static Activation shipped() {
        return new Activation(VersionOrigin.SHIPPED, null, null, null, null, "");
    }
}
