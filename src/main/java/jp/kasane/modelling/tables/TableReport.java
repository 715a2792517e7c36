package jp.kasane.modelling.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/**
 * What the analysis of a table found.
 *
 * @param read the table laid over the values of its inputs; empty where that was not possible
 * @param outputs what it can answer, as far as that is written out, by output name
 * @param problems none means: every input that can occur is answered, by as many rules as the hit policy allows
 */
record TableReport(
        Decision decision,
        DecisionTable table,
        Optional<ReadTable> read,
        Map<String, ValueSpace> outputs,
        List<TableProblem> problems) {

    TableReport with(List<TableProblem> others) {
        return new TableReport(decision, table, read, outputs, List.copyOf(others));
    }

    String key() {
        return decision.getId();
    }
}
