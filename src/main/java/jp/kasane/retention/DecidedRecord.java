package jp.kasane.retention;

/**
 * A record as it was when the request was decided.
 *
 * @param record kind and id, e.g. {@code ASSESSMENT-12}
 * @param sha256 of what was told of it
 */
public record DecidedRecord(String record, String sha256) {}
