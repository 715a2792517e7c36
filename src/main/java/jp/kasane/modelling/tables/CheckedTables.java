package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Looks at the tables of a model with what is known of the code that asks them. */
final class CheckedTables {

    private CheckedTables() {}

    /** @return one report a decision table, those that others require first */
    static List<TableReport> of(DmnModelInstance model) {
        return TableAnalysis.of(model, decision -> given(model, decision)).stream()
                .map(CheckedTables::withContract)
                .toList();
    }

    /** What the code that asks this decision, or one that requires it, gives. */
    static Map<String, ValueSpace> given(DmnModelInstance model, Decision decision) {
        Map<String, ValueSpace> given = new LinkedHashMap<>();
        for (Decision asked : model.getModelElementsByType(Decision.class)) {
            DecisionContracts.of(Dmn.id(asked))
                    .filter(contract -> Dmn.withRequired(asked).contains(decision))
                    .ifPresent(contract -> given.putAll(contract.inputs()));
        }
        return given;
    }

    private static TableReport withContract(TableReport report) {
        List<TableProblem> problems = new ArrayList<>(report.problems());
        DecisionContracts.of(report.key())
                .ifPresent(contract -> new ContractFaults(contract, report, problems::add).find());
        return new TableReport(
                report.decision(), report.table(), report.read(), report.outputs(), List.copyOf(problems));
    }
}
