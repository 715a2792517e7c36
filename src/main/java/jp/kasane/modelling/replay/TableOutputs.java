package jp.kasane.modelling.replay;

import java.util.List;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;

/** What a decision answers. */
final class TableOutputs {

    private TableOutputs() {}

    /** Names of the outputs in the order of the table. */
    static List<String> names(Decision decision) {
        if (decision.getExpression() instanceof DecisionTable table) {
            return table.getOutputs().stream().map(Output::getName).toList();
        }
        return List.of(
                decision.getVariable() == null
                        ? decision.getId()
                        : decision.getVariable().getName());
    }
}
