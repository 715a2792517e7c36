package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;

/** Reads model elements that may be left out. */
final class Dmn {

    private Dmn() {}

    /** Those that others require first. */
    static List<Decision> inOrder(DmnModelInstance model) {
        List<Decision> ordered = new ArrayList<>();
        for (Decision decision : model.getModelElementsByType(Decision.class)) {
            collect(decision, ordered, new ArrayList<>());
        }
        return ordered;
    }

    /** A decision and all that it requires, itself last. */
    static List<Decision> withRequired(Decision decision) {
        List<Decision> ordered = new ArrayList<>();
        collect(decision, ordered, new ArrayList<>());
        return ordered;
    }

    static List<Decision> required(Decision decision) {
        return decision.getInformationRequirements().stream()
                .map(InformationRequirement::getRequiredDecision)
                .filter(Objects::nonNull)
                .toList();
    }

    static Optional<DecisionTable> table(Decision decision) {
        return decision.getExpression() instanceof DecisionTable table ? Optional.of(table) : Optional.empty();
    }

    static HitPolicy policy(DecisionTable table) {
        return table.getHitPolicy() == null ? HitPolicy.UNIQUE : table.getHitPolicy();
    }

    static String expression(Input input) {
        InputExpression expression = input.getInputExpression();
        return expression == null ? "" : text(expression.getText());
    }

    static @Nullable String type(Input input) {
        InputExpression expression = input.getInputExpression();
        return expression == null ? null : expression.getTypeRef();
    }

    static String label(Input input) {
        String label = input.getLabel();
        return label == null || label.isBlank() ? expression(input) : label.strip();
    }

    static String label(Output output) {
        String label = output.getLabel();
        return label == null || label.isBlank() ? name(output) : label.strip();
    }

    static String name(Output output) {
        return output.getName() == null ? "" : output.getName();
    }

    static String name(Decision decision) {
        return decision.getName() == null || decision.getName().isBlank() ? decision.getId() : decision.getName();
    }

    static String annotation(Rule rule) {
        return rule.getDescription() == null
                ? ""
                : rule.getDescription().getTextContent().strip();
    }

    /** The values that an input or output declares, as a unary test; empty for none. */
    static String declared(@Nullable UnaryTests values) {
        return values == null ? "" : text(values.getText());
    }

    static List<String> answers(Rule rule) {
        return rule.getOutputEntries().stream()
                .map(LiteralExpression::getText)
                .map(Dmn::text)
                .toList();
    }

    /** Whether a cell is written in the language of tables; nothing said means that it is. */
    static boolean isFeel(@Nullable String language) {
        return language == null
                || language.isBlank()
                || language.toLowerCase(Locale.ROOT).contains("feel") && !language.contains("juel");
    }

    static String id(DmnElement element) {
        return element.getId() == null ? "" : element.getId();
    }

    static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    private static void collect(Decision decision, List<Decision> ordered, List<Decision> above) {
        if (ordered.contains(decision) || above.contains(decision)) {
            return;
        }
        above.add(decision);
        required(decision).forEach(needed -> collect(needed, ordered, above));
        above.remove(decision);
        ordered.add(decision);
    }
}
