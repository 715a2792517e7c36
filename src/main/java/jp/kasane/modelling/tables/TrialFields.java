package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;

/** Which inputs a decision needs, its required ones included. */
final class TrialFields {

    private final List<TableReport> reports;
    private final Map<String, ValueSpace> given;
    private final TableWords words;

    private TrialFields(List<TableReport> reports, Map<String, ValueSpace> given, TableWords words) {
        this.reports = reports;
        this.given = given;
        this.words = words;
    }

    /** @param reports of the decision and those that it requires */
    static List<TrialField> of(DmnModelInstance model, Decision decision, List<TableReport> reports, TableWords words) {
        TrialFields fields = new TrialFields(reports, CheckedTables.given(model, decision), words);
        return Names.needed(decision).stream().map(fields::field).toList();
    }

    private TrialField field(String name) {
        ValueSpace space = space(name);
        List<TrialField.Option> options = space.listed().stream()
                .map(code -> new TrialField.Option(code, words.value(name, code)))
                .toList();
        String initial = switch (space.kind()) {
            case NUMBER -> least(space);
            case FLAG -> "false";
            default -> options.isEmpty() ? "" : options.get(0).value();
        };
        return new TrialField(name, label(name), space.kind(), space.whole(), options, initial);
    }

    private ValueSpace space(String name) {
        if (given.containsKey(name)) {
            return given.get(name);
        }
        return reports.stream()
                .flatMap(report -> report.read().stream())
                .flatMap(read -> read.dimensions().stream())
                .filter(dimension -> dimension.expression().equals(name))
                .map(Dimension::space)
                .findFirst()
                .orElse(ValueSpace.text());
    }

    private static String least(ValueSpace space) {
        Dimension numbers = Dimension.of("", "", space, List.of());
        return String.valueOf(numbers.example(numbers.within()));
    }

    private String label(String name) {
        List<String> labels = new ArrayList<>();
        for (TableReport report : reports) {
            for (Input input : report.table().getInputs()) {
                if (Dmn.expression(input).equals(name)) {
                    labels.add(Dmn.label(input));
                }
            }
        }
        return labels.isEmpty() ? words.input(name) : labels.get(0);
    }
}
