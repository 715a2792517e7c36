package jp.kasane.modelling.tables;

import java.util.List;

/**
 * A rule as the analysis sees it.
 *
 * @param number its place in the table, from 1
 * @param box the inputs that it covers; all of those in question where a cell cannot be read
 * @param certain whether every cell could be read
 * @param answers what is written in its output cells
 */
record ReadRule(int number, String id, Box box, boolean certain, List<String> answers) {

    boolean answersAs(ReadRule other) {
        return values().equals(other.values());
    }

    private List<Object> values() {
        return answers.stream()
                .map(answer -> Literals.ofExpression(answer).orElse(answer))
                .toList();
    }
}
