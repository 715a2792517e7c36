package jp.kasane.casework.model;

/** What is written about a step after a withdrawal. */
public final class RecallRules {

    public static final int RESULT = 1000;

    private RecallRules() {}

    /** @throws jp.kasane.shared.ProblemException INVALID, naming the field */
    public static String result(String text) {
        Checks.filled("result", text, RESULT);
        return text.strip();
    }
}
