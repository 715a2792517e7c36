package jp.kasane.privacy.persistence;

import org.jspecify.annotations.Nullable;

/**
 * A text of a confirmed rendition as stored.
 *
 * @param sourceHash of the text that it was made from; null where that was not kept yet
 */
public record RenditionTextRow(
        String field, String text, @Nullable String sourceHash) {}
