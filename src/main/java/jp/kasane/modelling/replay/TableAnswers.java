package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table answers to past decisions: every distinct combination of the inputs that it reads is evaluated once. */
final class TableAnswers implements AnswerSource {

    private final CompiledTable table;
    private final Verdicts verdicts;
    private final Evaluation evaluation;
    /** By everything that was recorded: what was recorded alike needs not even be read. */
    private final Map<Combination, Integer> recorded = new HashMap<>();
    /** By what the table reads of it. */
    private final Map<Combination, Integer> known = new HashMap<>();

    TableAnswers(CompiledTable table, Verdicts verdicts, Evaluation evaluation) {
        this.table = table;
        this.verdicts = verdicts;
        this.evaluation = evaluation;
    }

    @Override
    public int[] answers(List<ReadPast> records) {
        Map<Combination, Combination> read = new HashMap<>();
        Map<Combination, Map<String, Object>> unknown = new LinkedHashMap<>();
        for (ReadPast record : records) {
            if (!recorded.containsKey(record.recorded()) && !read.containsKey(record.recorded())) {
                Map<String, Object> used = table.used(record.inputs());
                Combination combination = Combination.of(used);
                read.put(record.recorded(), combination);
                if (!known.containsKey(combination)) {
                    unknown.put(combination, used);
                }
            }
        }
        learn(unknown);
        read.forEach((all, used) -> recorded.put(all, known.get(used)));
        return records.stream()
                .mapToInt(record -> recorded.get(record.recorded()))
                .toArray();
    }

    /** How many combinations were evaluated. */
    int combinations() {
        return known.size();
    }

    private void learn(Map<Combination, Map<String, Object>> unknown) {
        List<Combination> combinations = new ArrayList<>(unknown.keySet());
        List<Verdict> answers = evaluation.all(table, new ArrayList<>(unknown.values()));
        for (int i = 0; i < answers.size(); i++) {
            known.put(combinations.get(i), verdicts.number(answers.get(i)));
        }
    }
}
