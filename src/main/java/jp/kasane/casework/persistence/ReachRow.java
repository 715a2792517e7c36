package jp.kasane.casework.persistence;

/** A case is or was before a council. */
public record ReachRow(long caseId, String councilCode) {}
