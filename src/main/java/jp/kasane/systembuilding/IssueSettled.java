package jp.kasane.systembuilding;

/**
 * Every council whose case fed the issue has acknowledged the answer.
 *
 * @param state {@code RETURNED} or {@code REJECTED}
 */
public record IssueSettled(long issueId, String state) {}
