package jp.kasane.systembuilding.persistence;

/** That a case feeds an issue. */
public record IssueCaseId(long issueId, long caseId) {}
