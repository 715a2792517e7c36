package jp.kasane.modelling.tables;

import java.util.List;
import java.util.Map;

/**
 * What the code that asks a decision gives it and relies on.
 *
 * @param key id of the decision
 * @param inputs all that is given, by name
 * @param outputs all that is read, by name
 * @param conditions answers that the code can only follow in some cases
 */
public record DecisionContract(
        String key, Map<String, ValueSpace> inputs, Map<String, Answer> outputs, List<Condition> conditions) {

    /**
     * What an output may be.
     *
     * @param period it must be a period such as {@code P1M}
     */
    public record Answer(ValueSpace space, boolean period) {

        static Answer of(ValueSpace space) {
            return new Answer(space, false);
        }
    }

    /**
     * An answer that may be given only where an input passes a test.
     *
     * @param answer the literal value
     * @param only a unary test
     */
    public record Condition(String output, Object answer, String input, String only) {}
}
