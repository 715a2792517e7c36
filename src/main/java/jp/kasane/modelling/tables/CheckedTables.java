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
        List<TableReport> reports = TableAnalysis.of(model, decision -> given(model, decision));
        LeafExamples examples = new LeafExamples(reports);
        return reports.stream()
                .map(CheckedTables::withContract)
                .map(report -> weighed(report, examples))
                .toList();
    }

    /** What cannot happen is no error. */
    private static TableReport weighed(TableReport report, LeafExamples examples) {
        if (report.read().isEmpty() || Dmn.required(report.decision()).isEmpty()) {
            return report;
        }
        ReadTable read = report.read().get();
        return report.with(report.problems().stream()
                .map(problem -> problem.region() != null
                                && examples.impossible(read, problem.region().box())
                        ? problem.unreached()
                        : problem)
                .toList());
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
        return report.with(problems);
    }
}
