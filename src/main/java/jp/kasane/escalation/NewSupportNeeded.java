package jp.kasane.escalation;

/**
 * A case showed that something is missing: it reached the top without a support, or a council said that a new
 * arrangement is needed.
 *
 * @param waits whether the case's process now waits for the arrangement
 */
public record NewSupportNeeded(long caseId, String councilCode, long decisionRecordId, boolean waits) {}
