package jp.kasane.modelling.tables;

import java.util.List;

/**
 * A decision table to be read.
 *
 * @param key id of the decision
 * @param policy its hit policy, e.g. {@code UNIQUE}
 * @param conditions headings of what is asked
 * @param results headings of what follows
 */
public record TableSheet(
        String key, String name, String policy, List<String> conditions, List<String> results, List<Row> rows) {

    /**
     * @param id of the rule
     * @param number its place in the table, from 1
     * @param annotation what its author wrote beside it; may be empty
     */
    public record Row(String id, int number, String annotation, List<String> conditions, List<String> results) {}
}
