package jp.kasane.escalation;

/** Nobody convened the urgent care conference in time. */
public record CareConferenceDeadlinePassed(long caseId, String councilCode) {}
