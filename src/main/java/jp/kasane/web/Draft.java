package jp.kasane.web;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What somebody typed into a form and has not sent yet.
 *
 * @param key random; stands in the form from the moment it is opened
 * @param content the form as typed
 */
public record Draft<T>(UUID key, T content, OffsetDateTime savedAt) {}
