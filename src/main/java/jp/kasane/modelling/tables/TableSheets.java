package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Writes a table out in words. */
final class TableSheets {

    private final TableReport report;
    private final TableWords words;
    private final List<Input> inputs;
    private final List<Output> outputs;

    private TableSheets(TableReport report, TableWords words) {
        this.report = report;
        this.words = words;
        this.inputs = List.copyOf(report.table().getInputs());
        this.outputs = List.copyOf(report.table().getOutputs());
    }

    static TableSheet of(TableReport report, TableWords words) {
        return new TableSheets(report, words).sheet();
    }

    private TableSheet sheet() {
        List<TableSheet.Row> rows = new ArrayList<>();
        for (Rule rule : report.table().getRules()) {
            rows.add(new TableSheet.Row(
                    Dmn.id(rule), rows.size() + 1, Dmn.annotation(rule), conditions(rule), results(rule)));
        }
        return new TableSheet(
                report.key(),
                Dmn.name(report.decision()),
                Dmn.policy(report.table()).name(),
                inputs.stream().map(Dmn::label).toList(),
                outputs.stream().map(Dmn::label).toList(),
                rows);
    }

    private List<String> conditions(Rule rule) {
        List<InputEntry> entries = List.copyOf(rule.getInputEntries());
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < entries.size() && i < inputs.size(); i++) {
            cells.add(condition(inputs.get(i), Dmn.text(entries.get(i).getText())));
        }
        return cells;
    }

    /** What cannot be read is shown as it is written. */
    private String condition(Input input, String written) {
        Optional<UnaryTest> test = UnaryTest.parse(written);
        Optional<Dimension> dimension = report.read().stream()
                .flatMap(read -> read.dimensions().stream())
                .filter(each -> each.expression().equals(Dmn.expression(input)))
                .findFirst();
        if (test.isPresent() && test.get().matchesAnything()) {
            return words.text("modelling.table.any");
        }
        if (test.isEmpty() || dimension.isEmpty()) {
            return written;
        }
        BitSet side = dimension.get().matching(test.get());
        return side.isEmpty() ? written : words.spans(Dmn.expression(input), Span.of(dimension.get(), side));
    }

    private List<String> results(Rule rule) {
        List<String> answers = Dmn.answers(rule);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < answers.size() && i < outputs.size(); i++) {
            cells.add(result(Dmn.name(outputs.get(i)), answers.get(i)));
        }
        return cells;
    }

    private String result(String output, String written) {
        return Literals.ofExpression(written)
                .map(value -> words.value(output, value))
                .orElseGet(() -> Names.isPlain(written) ? words.input(written) : written);
    }
}
