package jp.kasane.notification;

import java.time.OffsetDateTime;

/** A notice in the reader's words. */
public record NoticeLine(long id, String text, OffsetDateTime at, boolean read) {}
