package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Rule;

/** What the rules of a table are called: their place in it and what its author wrote beside. */
final class RuleNames {

    static final RuleNames UNKNOWN = new RuleNames(Map.of());

    private final Map<String, String> names;

    private RuleNames(Map<String, String> names) {
        this.names = names;
    }

    /** @param dmn a file that has passed the checks of models */
    static RuleNames of(String key, byte[] dmn) {
        Map<String, String> names = new HashMap<>();
        for (Decision decision : new ReadTable(dmn).decisions(key)) {
            if (decision.getExpression() instanceof DecisionTable table) {
                int number = 0;
                for (Rule rule : table.getRules()) {
                    number++;
                    names.put(decision.getId() + "/" + rule.getId(), name(decision, rule, number));
                }
            }
        }
        return new RuleNames(names);
    }

    /**
     * @param matched ids as {@code DecisionKey/ruleId}
     * @param others left out, unless nothing else is left
     */
    List<String> of(List<String> matched, List<String> others) {
        List<String> own = new ArrayList<>(matched);
        own.removeAll(others);
        if (own.isEmpty() && !matched.isEmpty()) {
            own.add(matched.get(matched.size() - 1));
        }
        return own.stream().map(each -> names.getOrDefault(each, each)).toList();
    }

    private static String name(Decision decision, Rule rule, int number) {
        Description said = rule.getDescription();
        String text = said == null ? rule.getId() : said.getTextContent();
        return decision.getName() + " " + number + ": " + text;
    }
}
