package jp.kasane.modelling.replay;

import java.util.Map;
import java.util.Objects;

/** What a changed table would have meant for a past decision. */
public enum Effect {
    /** The same answer for the same reason. */
    SAME,
    /** The same answer for another reason. */
    REASON,
    /** The main answer stays, another one changes. */
    ANSWER,
    /** The main answer changes: the case would have gone another way. */
    COURSE,
    /** The table has no answer. */
    NONE;

    /** Whether something else would have been proposed. */
    public boolean isChange() {
        return this == ANSWER || this == COURSE;
    }

    /** Outputs that only one of the two has are not compared; the main one always is. */
    static Effect of(Verdict before, Verdict after, String headline) {
        if (after.failure() != null) {
            return NONE;
        }
        if (!before.output(headline).equals(after.output(headline))) {
            return COURSE;
        }
        if (differs(before.outputs(), after.outputs())) {
            return ANSWER;
        }
        return before.output(Verdict.REASON).equals(after.output(Verdict.REASON)) ? SAME : REASON;
    }

    private static boolean differs(Map<String, Object> before, Map<String, Object> after) {
        return before.entrySet().stream()
                .filter(each -> !each.getKey().equals(Verdict.REASON) && after.containsKey(each.getKey()))
                .anyMatch(each -> !Objects.equals(each.getValue(), after.get(each.getKey())));
    }
}
