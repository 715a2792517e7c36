package jp.kasane.modelling.tables;

import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Compares a table with what the code that asks it gives and relies on. */
final class ContractFaults {

    private static final Set<HitPolicy> ONE_ANSWER = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.ANY);

    private final DecisionContract contract;
    private final TableReport report;
    private final DecisionTable table;
    private final Consumer<TableProblem> problems;

    ContractFaults(DecisionContract contract, TableReport report, Consumer<TableProblem> problems) {
        this.contract = contract;
        this.report = report;
        this.table = report.table();
        this.problems = problems;
    }

    void find() {
        if (table.getHitPolicy() != null && !ONE_ANSWER.contains(table.getHitPolicy())) {
            problems.accept(TableProblem.at(
                    TableProblemKind.CONTRACT_POLICY,
                    Dmn.id(table),
                    table.getHitPolicy().name()));
        }
        for (String name : Names.needed(report.decision())) {
            if (!contract.inputs().containsKey(name)) {
                problems.accept(TableProblem.at(TableProblemKind.CONTRACT_INPUT, report.key(), name));
            }
        }
        contract.outputs().forEach(this::output);
        for (DecisionContract.Condition condition : contract.conditions()) {
            column(condition.output())
                    .ifPresent(column -> report.read()
                            .ifPresent(read ->
                                    new ConditionFaults(read, table.getHitPolicy(), condition, column).find(problems)));
        }
    }

    private void output(String name, DecisionContract.Answer expected) {
        Optional<Integer> column = column(name);
        if (column.isEmpty()) {
            problems.accept(TableProblem.at(TableProblemKind.CONTRACT_OUTPUT, Dmn.id(table), name));
            return;
        }
        int number = 0;
        for (Rule rule : table.getRules()) {
            number++;
            List<OutputEntry> entries = List.copyOf(rule.getOutputEntries());
            if (column.get() < entries.size()) {
                answer(entries.get(column.get()), number, expected);
            }
        }
    }

    private void answer(OutputEntry entry, int rule, DecisionContract.Answer expected) {
        String text = Dmn.text(entry.getText());
        Optional<Object> value = Literals.ofExpression(text);
        boolean any = expected.space().kind() == ValueKind.TEXT
                && expected.space().allowed().isEmpty();
        if (value.isEmpty() && !text.isEmpty() && (!any || expected.period())) {
            problems.accept(TableProblem.inRule(TableProblemKind.CONTRACT_UNREAD, Dmn.id(entry), rule, text));
        } else if (text.isEmpty() || value.isPresent() && !understood(value.get(), expected)) {
            problems.accept(TableProblem.inRule(TableProblemKind.CONTRACT_ANSWER, Dmn.id(entry), rule, text));
        }
    }

    private static boolean understood(Object value, DecisionContract.Answer expected) {
        ValueSpace space = expected.space();
        return space.kind().covers(value)
                && UnaryTest.parse(space.allowed()).orElseThrow().matches(value)
                && (!space.whole() || value.toString().indexOf('.') < 0)
                && (!expected.period() || isPeriod(value.toString()));
    }

    private static boolean isPeriod(String text) {
        try {
            Period period = Period.parse(text);
            return !period.isNegative() && !period.isZero();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Optional<Integer> column(String name) {
        List<Output> outputs = List.copyOf(table.getOutputs());
        for (int i = 0; i < outputs.size(); i++) {
            if (Dmn.name(outputs.get(i)).equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
