package jp.kasane.privacy.rendition;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * What was confirmed to be shown of a case at a council.
 *
 * @param sourceHash of what it was made from
 */
public record ConfirmedRendition(
        long id, String sourceHash, long confirmedBy, OffsetDateTime confirmedAt, Map<RenditionField, String> texts) {}
