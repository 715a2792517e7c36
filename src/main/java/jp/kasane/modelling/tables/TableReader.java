package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Lays the rules of a table over the values of its inputs. */
final class TableReader {

    private static final int CELLS_A_STEP = 8;

    private final List<Input> inputs;
    private final List<Rule> rules;
    private final Map<InputEntry, UnaryTest> tests = new LinkedHashMap<>();
    private final Map<String, Optional<UnaryTest>> parsed = new LinkedHashMap<>();
    private final InputSpaces spaces;
    private final Consumer<TableProblem> problems;
    private final Budget budget;

    TableReader(DecisionTable table, Map<String, ValueSpace> known, Consumer<TableProblem> problems, Budget budget) {
        this.inputs = List.copyOf(table.getInputs());
        this.rules = List.copyOf(table.getRules());
        this.spaces = new InputSpaces(known, problems);
        this.problems = problems;
        this.budget = budget;
    }

    /** @return empty when the values of an input are not known, so that nothing can be said */
    Optional<ReadTable> read() {
        for (int rule = 0; rule < rules.size(); rule++) {
            parse(rule);
        }
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        for (Input input : inputs) {
            String expression = Dmn.expression(input);
            List<UnaryTest> asked = asked(expression);
            Optional<ValueSpace> space = spaces.of(input, asked);
            if (space.isEmpty()) {
                return Optional.empty();
            }
            dimensions.putIfAbsent(expression, Dimension.of(expression, Dmn.label(input), space.get(), asked));
        }
        List<Dimension> cut = List.copyOf(dimensions.values());
        return Optional.of(new ReadTable(cut, rules(cut)));
    }

    private void parse(int rule) {
        for (InputEntry entry : rules.get(rule).getInputEntries()) {
            String text = Dmn.text(entry.getText());
            Optional<UnaryTest> test = Dmn.isFeel(entry.getExpressionLanguage())
                    ? parsed.computeIfAbsent(text, UnaryTest::parse)
                    : Optional.empty();
            test.ifPresentOrElse(read -> tests.put(entry, read), () -> unread(entry, rule));
        }
    }

    private void unread(InputEntry entry, int rule) {
        problems.accept(
                TableProblem.inRule(TableProblemKind.UNREAD_CELL, Dmn.id(entry), rule + 1, Dmn.text(entry.getText())));
    }

    /** All that the columns of this expression ask. */
    private List<UnaryTest> asked(String expression) {
        List<UnaryTest> asked = new ArrayList<>();
        for (Rule rule : rules) {
            List<InputEntry> entries = List.copyOf(rule.getInputEntries());
            for (int i = 0; i < inputs.size() && i < entries.size(); i++) {
                if (Dmn.expression(inputs.get(i)).equals(expression) && tests.containsKey(entries.get(i))) {
                    asked.add(tests.get(entries.get(i)));
                }
            }
        }
        return asked;
    }

    private List<ReadRule> rules(List<Dimension> dimensions) {
        List<ReadRule> read = new ArrayList<>();
        Map<String, BitSet> answered = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            read.add(rule(i, dimensions, answered));
        }
        return read;
    }

    private ReadRule rule(int index, List<Dimension> dimensions, Map<String, BitSet> answered) {
        Rule rule = rules.get(index);
        List<InputEntry> entries = List.copyOf(rule.getInputEntries());
        Box box = new Box(dimensions.stream().map(Dimension::within).toList());
        boolean certain = true;
        for (int i = 0; i < inputs.size() && i < entries.size(); i++) {
            UnaryTest test = tests.get(entries.get(i));
            int at = position(dimensions, Dmn.expression(inputs.get(i)));
            if (test == null || dubious(test, dimensions.get(at), entries.get(i), index)) {
                certain = false;
            } else {
                box = box.narrowed(
                        at, answered.computeIfAbsent(at + " " + test.text(), key -> ask(dimensions.get(at), test)));
            }
        }
        return new ReadRule(index + 1, Dmn.id(rule), box, certain, Dmn.answers(rule));
    }

    private BitSet ask(Dimension dimension, UnaryTest test) {
        budget.spend(1 + dimension.cells().size() / CELLS_A_STEP);
        return dimension.matching(test);
    }

    private boolean dubious(UnaryTest test, Dimension dimension, InputEntry entry, int rule) {
        ValueKind kind = dimension.space().kind();
        if (test.literals().stream().anyMatch(value -> !kind.covers(value))) {
            problems.accept(TableProblem.inRule(TableProblemKind.CELL_TYPE, Dmn.id(entry), rule + 1, test.text()));
        }
        boolean open = test.ordersText() && dimension.hasOther();
        if (open) {
            unread(entry, rule);
        }
        return open;
    }

    private static int position(List<Dimension> dimensions, String expression) {
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).expression().equals(expression)) {
                return i;
            }
        }
        throw new IllegalStateException("no dimension for " + expression);
    }
}
