package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;

/** Which inputs a decision and those that it requires read. */
final class TableInputs {

    private final Set<String> needed = new TreeSet<>();
    private final String texts;
    private final Map<String, Boolean> named = new ConcurrentHashMap<>();

    TableInputs(List<Decision> decisions) {
        List<String> expressions = new ArrayList<>();
        decisions.forEach(decision -> collect(decision, expressions));
        this.texts = String.join("\n", expressions);
        expressions.forEach(expression -> needed.addAll(FeelNames.in(expression)));
        decisions.forEach(decision -> needed.removeAll(TableOutputs.names(decision)));
    }

    /** Names of inputs without which the decision cannot be made, in alphabetical order. */
    Set<String> missing(Set<String> given) {
        return needed.stream().filter(name -> !given.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What of the inputs can have an influence: those that are named anywhere in the expressions. */
    Map<String, Object> used(Map<String, Object> inputs) {
        Map<String, Object> used = new TreeMap<>(inputs);
        used.keySet().removeIf(name -> !named.computeIfAbsent(name, texts::contains));
        return used;
    }

    private static void collect(Decision decision, List<String> expressions) {
        if (decision.getExpression() instanceof DecisionTable table) {
            table.getInputs().forEach(input -> add(input.getInputExpression().getText(), expressions));
            table.getRules().forEach(rule -> collect(rule, expressions));
        } else if (decision.getExpression() instanceof LiteralExpression literal) {
            add(literal.getText(), expressions);
        }
    }

    private static void collect(Rule rule, List<String> expressions) {
        rule.getInputEntries().forEach(entry -> add(entry.getText(), expressions));
        rule.getOutputEntries().forEach(entry -> add(entry.getText(), expressions));
    }

    private static void add(@Nullable Text text, List<String> expressions) {
        if (text != null) {
            expressions.add(text.getTextContent());
        }
    }
}
