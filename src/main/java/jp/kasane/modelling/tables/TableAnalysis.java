package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/**
 * Looks through the decision tables of a model for inputs that fall through or clash. It is exact for what it reads:
 * cells are read and answered by the engine's own expression language, each column is cut at the values that its cells
 * name, and what it cannot read it reports.
 */
final class TableAnalysis {

    private final Map<String, Map<String, ValueSpace>> answers = new LinkedHashMap<>();
    private final Function<Decision, Map<String, ValueSpace>> known;
    private final Budget budget = new Budget();

    private TableAnalysis(Function<Decision, Map<String, ValueSpace>> known) {
        this.known = known;
    }

    /**
     * @param known what the inputs of a decision can be, by expression; what is missing there is taken from the table
     * @return one report a decision table, those that others require first
     */
    static List<TableReport> of(DmnModelInstance model, Function<Decision, Map<String, ValueSpace>> known) {
        TableAnalysis analysis = new TableAnalysis(known);
        List<TableReport> reports = new ArrayList<>();
        for (Decision decision : Dmn.inOrder(model)) {
            Dmn.table(decision).ifPresent(table -> reports.add(analysis.look(decision, table)));
        }
        return reports;
    }

    private TableReport look(Decision decision, DecisionTable table) {
        List<TableProblem> problems = new ArrayList<>();
        Map<String, ValueSpace> inputs = new LinkedHashMap<>(known.apply(decision));
        Dmn.required(decision).forEach(needed -> inputs.putAll(answers.getOrDefault(needed.getId(), Map.of())));
        new OutputFaults(table, problems::add).find();
        Optional<ReadTable> read = look(table, inputs, problems);
        Map<String, ValueSpace> outputs = OutputSpaces.of(table, read);
        answers.put(decision.getId(), outputs);
        return new TableReport(decision, table, read, outputs, List.copyOf(problems));
    }

    private Optional<ReadTable> look(DecisionTable table, Map<String, ValueSpace> inputs, List<TableProblem> problems) {
        HitPolicy policy = Dmn.policy(table);
        if (policy == HitPolicy.PRIORITY || policy == HitPolicy.OUTPUT_ORDER) {
            problems.add(TableProblem.at(TableProblemKind.HIT_POLICY, Dmn.id(table), policy.name()));
        }
        Optional<ReadTable> read = Optional.empty();
        try {
            read = new TableReader(table, inputs, problems::add, budget).read();
            read.ifPresent(laid -> new RuleFaults(Dmn.id(table), laid, policy, problems::add, budget).find());
        } catch (Budget.SpentException tooWide) {
            problems.add(TableProblem.at(TableProblemKind.NOT_EXHAUSTIVE, Dmn.id(table), ""));
        }
        return read;
    }
}
