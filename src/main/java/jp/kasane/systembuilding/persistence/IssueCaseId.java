package jp.kasane.systembuilding.persistence;

/**
 * That a case feeds an issue.
 *
 * @param councilCode where it was flagged
 */
public record IssueCaseId(long issueId, long caseId, String councilCode) {}
