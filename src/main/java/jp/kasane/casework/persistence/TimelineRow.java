package jp.kasane.casework.persistence;

import java.time.OffsetDateTime;

/** @param details JSON object of strings */
public record TimelineRow(long id, String kind, String details, long actorId, OffsetDateTime at) {}
