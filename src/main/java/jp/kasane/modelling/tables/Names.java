package jp.kasane.modelling.tables;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.feel.syntaxtree.Ref;

/** Which variables decisions ask for. */
final class Names {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private Names() {}

    /** Whether an expression is just the name of a variable. */
    static boolean isPlain(String expression) {
        return PLAIN.matcher(expression).matches();
    }

    /** All that a decision and those it requires need from outside, in the order of the tables. */
    static Set<String> needed(Decision decision) {
        Set<String> needed = new LinkedHashSet<>();
        for (Decision each : Dmn.withRequired(decision)) {
            Set<String> asked = Dmn.table(each).map(Names::asked).orElse(Set.of());
            Set<String> answered = answeredBefore(each);
            asked.stream().filter(name -> !answered.contains(name)).forEach(needed::add);
        }
        return needed;
    }

    /** What a table asks for; it may be the answer of another one. */
    private static Set<String> asked(DecisionTable table) {
        Set<String> asked = new LinkedHashSet<>();
        for (Input input : table.getInputs()) {
            asked.addAll(in(Dmn.expression(input)));
        }
        for (Rule rule : table.getRules()) {
            Dmn.answers(rule).forEach(answer -> asked.addAll(in(answer)));
            for (InputEntry entry : rule.getInputEntries()) {
                Feel.unaryTests(Dmn.text(entry.getText())).ifPresent(test -> asked.addAll(in(test.expression())));
            }
        }
        return asked;
    }

    /** Names of the answers of the decisions that this one requires. */
    private static Set<String> answeredBefore(Decision decision) {
        Set<String> answered = new LinkedHashSet<>();
        List<Decision> required = Dmn.withRequired(decision);
        for (Decision each : required.subList(0, required.size() - 1)) {
            Dmn.table(each)
                    .ifPresent(table ->
                            table.getOutputs().stream().map(Output::getName).forEach(answered::add));
        }
        return answered;
    }

    private static Set<String> in(String expression) {
        return Feel.expression(expression)
                .map(parsed -> in(parsed.expression()))
                .orElse(Set.of());
    }

    private static Set<String> in(Object tree) {
        Set<String> names = new LinkedHashSet<>();
        Feel.walk(tree, node -> {
            if (node instanceof Ref ref) {
                names.add(ref.names().head());
            }
            return true;
        });
        return names;
    }
}
