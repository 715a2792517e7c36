package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A decision table, parsed once, that any number of threads may ask. */
final class CompiledTable {

    private final List<TableStep> steps;
    private final TableInputs inputs;
    private final String headline;

    /**
     * @param dmn a file that has passed the checks of models
     * @throws IllegalArgumentException when the file has no such decision
     */
    CompiledTable(TableEngine engine, String key, byte[] dmn) {
        ReadTable read = new ReadTable(dmn);
        this.inputs = new TableInputs(read.decisions(key));
        this.headline = read.headline(key);
        this.steps = TableSteps.of(engine, key, dmn);
    }

    /** Name of the first output: what the decision is mainly about. */
    String headline() {
        return headline;
    }

    /** What of a record's inputs this table reads; records that agree in it get the same answer. */
    Map<String, Object> used(Map<String, Object> recorded) {
        return inputs.used(recorded);
    }

    /** Gaps, clashes and errors are answers too: nothing is thrown. */
    Verdict ask(Map<String, Object> recorded) {
        Set<String> missing = inputs.missing(recorded.keySet());
        if (!missing.isEmpty()) {
            return Verdict.none(Failure.MISSING_INPUT, String.join(", ", missing));
        }
        Map<String, Object> variables = new HashMap<>(recorded);
        List<String> rules = new ArrayList<>();
        Verdict last = Verdict.none(Failure.NO_RULE, "");
        for (TableStep step : steps) {
            TableStep.Found found = step.ask(variables);
            last = found.verdict();
            if (last.failure() != null && last.failure() != Failure.NO_RULE) {
                return last;
            }
            variables.putAll(found.values());
            rules.addAll(last.rules());
        }
        return last.failure() == null ? new Verdict(last.outputs(), List.copyOf(rules), null, "") : last;
    }
}
