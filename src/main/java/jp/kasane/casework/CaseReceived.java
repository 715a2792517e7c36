package jp.kasane.casework;

/** A case was taken in. Published in the transaction that stores it. */
public record CaseReceived(long caseId) {}
