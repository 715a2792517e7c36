package jp.kasane.modelling.replay;

import org.jspecify.annotations.Nullable;

/**
 * A table to run: a file of a draft, or a version.
 *
 * @param draftId null for a version
 * @param name of the draft's file, or key of the decision
 * @param version null for a draft
 */
public record TableChoice(
        @Nullable Long draftId, String name, @Nullable Integer version) {

    public static TableChoice ofDraft(long draftId, String file) {
        return new TableChoice(draftId, file, null);
    }

    public static TableChoice ofVersion(String key, int version) {
        return new TableChoice(null, key, version);
    }
}
