package jp.kasane.rehearsal.persistence;

/** A council that deliberated a case. */
public record PathStep(long caseId, String councilCode, boolean careConference) {}
