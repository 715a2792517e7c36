package jp.kasane.modelling.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a table.
 *
 * @param element id of the cell, rule, input or table where it is
 * @param rules numbers of the rules concerned, from 1; empty where none is
 * @param region the inputs concerned; null where it is not about inputs
 * @param detail what is written there, or which values are concerned; may be empty
 */
record TableProblem(
        TableProblemKind kind,
        String element,
        List<Integer> rules,
        @Nullable Region region,
        String detail) {

    /** The same inputs, which cannot come in. */
    TableProblem unreached() {
        return new TableProblem(TableProblemKind.UNREACHED, element, rules, region, detail);
    }

    static TableProblem at(TableProblemKind kind, String element, String detail) {
        return new TableProblem(kind, element, List.of(), null, detail);
    }

    static TableProblem inRule(TableProblemKind kind, String element, int rule, String detail) {
        return new TableProblem(kind, element, List.of(rule), null, detail);
    }
}
