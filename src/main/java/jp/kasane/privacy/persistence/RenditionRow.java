package jp.kasane.privacy.persistence;

import java.time.OffsetDateTime;

/** A confirmed rendition as stored. */
public record RenditionRow(long id, String sourceHash, long confirmedBy, OffsetDateTime confirmedAt) {}
