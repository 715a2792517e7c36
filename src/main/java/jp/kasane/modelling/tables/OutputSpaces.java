package jp.kasane.modelling.tables;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.jspecify.annotations.Nullable;

/** What a table can answer; the inputs of those that require it. */
final class OutputSpaces {

    private OutputSpaces() {}

    /** @param read the table, where it could be read: rules that are never hit do not answer */
    static Map<String, ValueSpace> of(DecisionTable table, Optional<ReadTable> read) {
        Map<String, ValueSpace> spaces = new LinkedHashMap<>();
        List<Output> outputs = List.copyOf(table.getOutputs());
        for (int i = 0; i < outputs.size(); i++) {
            ValueSpace space = space(table, read, i);
            if (space != null) {
                spaces.put(Dmn.name(outputs.get(i)), space);
            }
        }
        return spaces;
    }

    private static @Nullable ValueSpace space(DecisionTable table, Optional<ReadTable> read, int output) {
        if (table.getHitPolicy() == HitPolicy.COLLECT || table.getHitPolicy() == HitPolicy.RULE_ORDER) {
            return null;
        }
        Set<String> written = new LinkedHashSet<>();
        List<List<String>> answers = read.map(OutputSpaces::live)
                .orElseGet(() -> table.getRules().stream().map(Dmn::answers).toList());
        answers.stream().filter(row -> output < row.size()).forEach(row -> written.add(row.get(output)));
        List<Object> values = written.stream()
                .flatMap(text -> Literals.ofExpression(text).stream())
                .toList();
        return values.size() < written.size() || values.isEmpty() ? null : space(values, written);
    }

    private static List<List<String>> live(ReadTable table) {
        return table.rules().stream()
                .filter(rule -> !rule.box().isEmpty())
                .map(ReadRule::answers)
                .toList();
    }

    private static @Nullable ValueSpace space(List<Object> values, Set<String> written) {
        for (ValueKind kind : ValueKind.values()) {
            if (values.stream().allMatch(kind::covers)) {
                boolean both = kind == ValueKind.FLAG && written.size() > 1;
                return new ValueSpace(kind, false, both ? "" : String.join(", ", written));
            }
        }
        return null;
    }
}
