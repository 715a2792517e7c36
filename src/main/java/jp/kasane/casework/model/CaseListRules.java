package jp.kasane.casework.model;

/** What is written about a case's own list. */
public final class CaseListRules {

    private static final int REASON = 500;

    private CaseListRules() {}

    /** @throws jp.kasane.shared.ProblemException INVALID, naming the field */
    public static String reason(String text) {
        Checks.filled("reason", text, REASON);
        return text.strip();
    }
}
