package jp.kasane.escalation.web;

import java.util.ArrayList;
import java.util.List;
import jp.kasane.decision.DecisionSheet;
import jp.kasane.decision.DecisionTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the tables beside a decision, with the rows that it rests on. */
@Component
class DecisionReader {

    private final DecisionTables tables;
    private final FeelWords words;
    private final Wording wording;

    DecisionReader(DecisionTables tables, FeelWords words, Wording wording) {
        this.tables = tables;
        this.words = words;
        this.wording = wording;
    }

    @Nullable
    DecisionReading read(@Nullable DecisionView decision) {
        if (decision == null) {
            return null;
        }
        List<DecisionReading.Sheet> sheets = tables.of(decision.key(), decision.version()).stream()
                .map(sheet -> sheet(sheet, decision.rules()))
                .toList();
        String name = sheets.isEmpty()
                ? wording.label("decision", decision.key())
                : sheets.get(sheets.size() - 1).name();
        return new DecisionReading(decision, name, grounds(sheets), sheets);
    }

    private static List<DecisionReading.Ground> grounds(List<DecisionReading.Sheet> sheets) {
        List<DecisionReading.Ground> grounds = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            DecisionReading.Sheet sheet = sheets.get(i);
            boolean last = i == sheets.size() - 1;
            sheet.rows().stream()
                    .filter(DecisionReading.Row::matched)
                    .forEach(row -> grounds.add(
                            new DecisionReading.Ground(sheet.name(), row.number(), row.annotation(), last)));
        }
        return grounds;
    }

    private DecisionReading.Sheet sheet(DecisionSheet sheet, List<String> matched) {
        return new DecisionReading.Sheet(
                sheet.key(),
                sheet.name(),
                labels(sheet.inputs()),
                labels(sheet.outputs()),
                sheet.rules().stream()
                        .map(rule -> row(sheet, rule, matched.contains(sheet.key() + "/" + rule.id())))
                        .toList());
    }

    private DecisionReading.Row row(DecisionSheet sheet, DecisionSheet.Rule rule, boolean matched) {
        return new DecisionReading.Row(
                rule.number(),
                rule.annotation(),
                cells(sheet.inputs(), rule.conditions()),
                cells(sheet.outputs(), rule.results()),
                matched);
    }

    private List<String> cells(List<DecisionSheet.Column> columns, List<String> cells) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            texts.add(words.of(columns.get(i).name(), cells.get(i)));
        }
        return texts;
    }

    private static List<String> labels(List<DecisionSheet.Column> columns) {
        return columns.stream().map(DecisionSheet.Column::label).toList();
    }
}
