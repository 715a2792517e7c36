package jp.kasane.modelling.tables;

import java.util.List;
import java.util.Map;

/**
 * What a trial came to.
 *
 * @param state whether there is an answer
 * @param table name of the table that has none; empty when there is an answer
 * @param answers heading and value of each output
 * @param reason the reason in words; empty when the decision gives none
 * @param hits ids of the rules that were met, by decision
 */
public record TrialResult(
        State state, String table, List<Answer> answers, String reason, Map<String, List<String>> hits) {

    /** Whether there is an answer. */
    public enum State {
        ANSWERED,
        /** No rule was met. */
        NONE,
        /** More rules were met than the hit policy allows. */
        CLASH,
        /** The engine refused to evaluate it. */
        FAILED
    }

    /** An output. */
    public record Answer(String label, String value) {}

    /** Whether a rule was met. */
    public boolean hit(String decision, String rule) {
        return hits.getOrDefault(decision, List.of()).contains(rule);
    }
}
