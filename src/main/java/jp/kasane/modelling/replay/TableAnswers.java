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
    private final Map<Combination, Integer> known = new HashMap<>();

    TableAnswers(CompiledTable table, Verdicts verdicts, Evaluation evaluation) {
        this.table = table;
        this.verdicts = verdicts;
        this.evaluation = evaluation;
    }

    @Override
    public int[] answers(List<ReadPast> records) {
        List<Combination> asked = new ArrayList<>(records.size());
        Map<Combination, Map<String, Object>> unknown = new LinkedHashMap<>();
        for (ReadPast record : records) {
            Map<String, Object> used = table.used(record.inputs());
            Combination combination = Combination.of(used);
            asked.add(combination);
            if (!known.containsKey(combination)) {
                unknown.put(combination, used);
            }
        }
        learn(unknown);
        return asked.stream().mapToInt(known::get).toArray();
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
