package jp.kasane.escalation.web;

import java.util.List;

/**
 * A decision as a person reads it.
 *
 * @param table name of the table that proposed
 * @param grounds the rows that matched, those of the required tables first, the proposing one last
 * @param sheets the tables in full
 */
record DecisionReading(DecisionView decision, String table, List<Ground> grounds, List<Sheet> sheets) {

    /** @param number the row's place in its table */
    record Ground(String table, int number, String annotation, boolean last) {}

    /**
     * @param conditions headings of what is asked
     * @param results headings of what follows
     */
    record Sheet(String key, String name, List<String> conditions, List<String> results, List<Row> rows) {}

    /** @param matched whether this decision rests on it */
    record Row(int number, String annotation, List<String> conditions, List<String> results, boolean matched) {}
}
