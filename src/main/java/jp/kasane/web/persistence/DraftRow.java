package jp.kasane.web.persistence;

import java.time.OffsetDateTime;
import java.util.UUID;

/** @param content JSON of the form as typed */
public record DraftRow(UUID key, String content, OffsetDateTime savedAt) {}
