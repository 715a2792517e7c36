package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Output;

/** Evaluates a decision once, and tells what happened in each of its tables. */
final class Trial {

    private final DmnModelInstance model;
    private final List<TableReport> reports;
    private final TableWords words;
    private final TrialEngine engine = new TrialEngine();

    /** @param reports of the decision and those that it requires, itself last */
    Trial(DmnModelInstance model, List<TableReport> reports, TableWords words) {
        this.model = model;
        this.reports = reports;
        this.words = words;
    }

    TrialResult run(Map<String, Object> inputs) {
        TableReport top = reports.get(reports.size() - 1);
        List<Map<String, Object>> rows;
        try {
            rows = engine.evaluate(model, top.key(), inputs);
        } catch (DmnEngineException e) {
            return clash(inputs);
        }
        Map<String, List<String>> hits = engine.hits();
        for (TableReport report : reports) {
            if (hits.getOrDefault(report.key(), List.of()).isEmpty()) {
                return without(TrialResult.State.NONE, report, hits);
            }
        }
        return new TrialResult(TrialResult.State.ANSWERED, "", answers(top, rows), reason(rows), hits);
    }

    /** Goes from table to table until one meets too many rules. */
    private TrialResult clash(Map<String, Object> inputs) {
        Map<String, Object> known = new LinkedHashMap<>(inputs);
        for (TableReport report : reports) {
            List<Map<String, Object>> rows;
            try {
                rows = engine.evaluateAlone(model, report.key(), known);
            } catch (DmnEngineException e) {
                return without(TrialResult.State.FAILED, report, engine.hits());
            }
            if (rows.size() != 1 && Dmn.policy(report.table()) == org.camunda.bpm.model.dmn.HitPolicy.UNIQUE) {
                TrialResult.State state = rows.isEmpty() ? TrialResult.State.NONE : TrialResult.State.CLASH;
                return without(state, report, engine.hits());
            }
            rows.stream().findFirst().ifPresent(known::putAll);
        }
        return without(TrialResult.State.CLASH, reports.get(reports.size() - 1), engine.hits());
    }

    private static TrialResult without(TrialResult.State state, TableReport report, Map<String, List<String>> hits) {
        return new TrialResult(state, Dmn.name(report.decision()), List.of(), "", hits);
    }

    private List<TrialResult.Answer> answers(TableReport top, List<Map<String, Object>> rows) {
        List<TrialResult.Answer> answers = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            for (Output output : top.table().getOutputs()) {
                String name = Dmn.name(output);
                answers.add(new TrialResult.Answer(Dmn.label(output), words.value(name, row.get(name))));
            }
        }
        return answers;
    }

    private String reason(List<Map<String, Object>> rows) {
        Object code = rows.isEmpty() ? null : rows.get(0).get("reasonCode");
        return code == null ? "" : words.value("reasonCode", code);
    }
}
