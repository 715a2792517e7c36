package jp.kasane.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * One decision table on its own: what its required decisions would answer is given as plain input, so that its whole
 * input space can be walked through.
 */
record DecisionModel(String key, DecisionTable table, DmnDecision decision) {

    /** What the last evaluation of any table matched. */
    static final MatchedRules MATCHED = new MatchedRules();

    private static final DmnEngine ENGINE = MatchedRules.listenedTo(MATCHED);

    private static final Pattern RANGE = Pattern.compile("\\[(\\d+)\\.\\.(\\d+)]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static DecisionModel of(String key, DmnModelInstance model) {
        DmnModelInstance alone = model.clone();
        Decision decision = alone.getModelElementById(key);
        decision.getInformationRequirements().clear();
        DecisionTable table = (DecisionTable) decision.getExpression();
        return new DecisionModel(key, table, ENGINE.parseDecision(key, alone));
    }

    List<String> ruleIds() {
        return table.getRules().stream().map(Rule::getId).toList();
    }

    /** The outputs of the one rule that matches; which one it was, {@link #MATCHED} tells. */
    DmnDecisionTableResult evaluate(Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(decision, inputs);
    }

    /** Every declared code and flag, and every number at which some rule changes its mind, combined. */
    List<Map<String, Object>> inputSpace() {
        List<Map<String, Object>> space = List.of(Map.of("layer", "L", "layerAbove", "M"));
        for (Input input : table.getInputs()) {
            space = crossed(space, variable(input), values(input));
        }
        return space;
    }

    static Object typed(String type, String text) {
        return switch (type) {
            case "boolean" -> Boolean.valueOf(text);
            case "integer" -> Integer.valueOf(text);
            default -> text;
        };
    }

    String typeOf(String variable) {
        return table.getInputs().stream()
                .filter(input -> variable(input).equals(variable))
                .map(input -> input.getInputExpression().getTypeRef())
                .findFirst()
                .orElse("string");
    }

    private static List<Map<String, Object>> crossed(
            List<Map<String, Object>> space, String variable, List<Object> values) {
        List<Map<String, Object>> larger = new ArrayList<>();
        for (Map<String, Object> point : space) {
            for (Object value : values) {
                Map<String, Object> next = new LinkedHashMap<>(point);
                next.put(variable, value);
                larger.add(next);
            }
        }
        return larger;
    }

    private List<Object> values(Input input) {
        String declared = input.getInputValues().getText().getTextContent();
        String type = input.getInputExpression().getTypeRef();
        if ("integer".equals(type)) {
            return boundaries(input, declared);
        }
        return Arrays.stream(declared.replace("\"", "").split(","))
                .map(value -> typed(type, value))
                .toList();
    }

    private List<Object> boundaries(Input input, String declared) {
        Matcher range = RANGE.matcher(declared);
        if (!range.matches()) {
            throw new IllegalStateException(input.getId() + " declares no range");
        }
        int least = Integer.parseInt(range.group(1));
        int greatest = Integer.parseInt(range.group(2));
        TreeSet<Integer> numbers = new TreeSet<>(List.of(least, greatest));
        int column = new ArrayList<>(table.getInputs()).indexOf(input);
        for (Rule rule : table.getRules()) {
            String test = new ArrayList<>(rule.getInputEntries())
                    .get(column)
                    .getText()
                    .getTextContent();
            NUMBER.matcher(test)
                    .results()
                    .map(hit -> Integer.parseInt(hit.group()))
                    .forEach(number -> numbers.addAll(List.of(number - 1, number, number + 1)));
        }
        return List.copyOf(numbers.subSet(least, true, greatest, true));
    }

    private static String variable(Input input) {
        return input.getInputExpression().getText().getTextContent();
    }
}
