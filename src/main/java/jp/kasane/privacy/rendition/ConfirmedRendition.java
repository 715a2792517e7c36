package jp.kasane.privacy.rendition;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * What was confirmed to be shown of a case at a council.
 *
 * @param sourceHash of everything that it was made from
 * @param ofSource by field, the hash of the text that it was made from; a field without one was confirmed before these
 *     were kept
 */
public record ConfirmedRendition(
        long id,
        String sourceHash,
        long confirmedBy,
        OffsetDateTime confirmedAt,
        Map<RenditionField, String> texts,
        Map<RenditionField, String> ofSource) {

    /** Whether that field was made from the text with that hash. */
    public boolean isMadeFrom(RenditionField field, String textHash) {
        return textHash.equals(ofSource.get(field));
    }
}
