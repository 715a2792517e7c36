package jp.kasane.escalation;

/**
 * A case waits at a council for longer than its layer allows. Published once per wait.
 *
 * @param days how long it has waited
 */
public record WaitedTooLong(long caseId, String councilCode, long days) {}
