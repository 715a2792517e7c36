package jp.kasane.decision;

import java.util.List;

/**
 * A decision table as deployed.
 *
 * @param key decision key, e.g. {@code ComplexityDecision}
 * @param name what the model calls it
 */
public record DecisionSheet(String key, String name, List<Column> inputs, List<Column> outputs, List<Rule> rules) {

    /**
     * @param name the input's expression or the output's name
     * @param label its heading in the table
     */
    public record Column(String name, String label) {}

    /**
     * A row of the table.
     *
     * @param number its place in the table, from 1
     * @param annotation what its author wrote beside it; may be empty
     * @param conditions one expression an input; empty where any value will do
     * @param results one expression an output
     */
    public record Rule(String id, int number, String annotation, List<String> conditions, List<String> results) {}
}
