package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Compares the answers of a table with what it says of them. */
final class OutputFaults {

    private final DecisionTable table;
    private final Consumer<TableProblem> problems;

    OutputFaults(DecisionTable table, Consumer<TableProblem> problems) {
        this.table = table;
        this.problems = problems;
    }

    void find() {
        List<Output> outputs = List.copyOf(table.getOutputs());
        int number = 0;
        for (Rule rule : table.getRules()) {
            number++;
            List<OutputEntry> entries = new ArrayList<>(rule.getOutputEntries());
            for (int i = 0; i < outputs.size() && i < entries.size(); i++) {
                compare(outputs.get(i), entries.get(i), number);
            }
        }
    }

    private void compare(Output output, OutputEntry entry, int rule) {
        String text = Dmn.text(entry.getText());
        if (!Dmn.isFeel(entry.getExpressionLanguage())
                || !text.isEmpty() && Feel.expression(text).isEmpty()) {
            problems.accept(TableProblem.inRule(TableProblemKind.UNREAD_CELL, Dmn.id(entry), rule, text));
            return;
        }
        Optional<Object> answer = Literals.ofExpression(text);
        if (answer.isEmpty()) {
            return;
        }
        ValueKind said = ValueKind.of(output.getTypeRef());
        if (said != null && said != ValueKind.TEXT && !said.covers(answer.get())) {
            problems.accept(TableProblem.inRule(TableProblemKind.OUTPUT_TYPE, Dmn.id(entry), rule, text));
        }
        UnaryTest.parse(Dmn.declared(output.getOutputValues()))
                .filter(listed -> !listed.matches(answer.get()))
                .ifPresent(listed ->
                        problems.accept(TableProblem.inRule(TableProblemKind.OUTPUT_VALUE, Dmn.id(entry), rule, text)));
    }
}
