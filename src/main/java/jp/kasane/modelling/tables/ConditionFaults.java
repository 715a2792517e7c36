package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.jspecify.annotations.Nullable;

/** Finds rules that give an answer for inputs for which it must not be given. */
final class ConditionFaults {

    private final ReadTable table;
    private final @Nullable HitPolicy policy;
    private final DecisionContract.Condition condition;
    private final int column;

    /** @param column of the output, from 0 */
    ConditionFaults(ReadTable table, @Nullable HitPolicy policy, DecisionContract.Condition condition, int column) {
        this.table = table;
        this.policy = policy;
        this.condition = condition;
        this.column = column;
    }

    void find(Consumer<TableProblem> problems) {
        for (ReadRule rule : table.rules()) {
            if (answers(rule)) {
                outside(rule)
                        .ifPresent(region -> problems.accept(new TableProblem(
                                TableProblemKind.CONTRACT_CONDITION,
                                rule.id(),
                                List.of(rule.number()),
                                region,
                                rule.answers().get(column))));
            }
        }
    }

    private boolean answers(ReadRule rule) {
        return column < rule.answers().size()
                && Literals.ofExpression(rule.answers().get(column))
                        .filter(condition.answer()::equals)
                        .isPresent();
    }

    /** What of a rule's inputs is not among those for which the answer may be given. */
    private Optional<Region> outside(ReadRule rule) {
        UnaryTest only = UnaryTest.parse(condition.only()).orElseThrow();
        List<BitSet> sides = new ArrayList<>(rule.box().sides());
        for (int i = 0; i < table.dimensions().size(); i++) {
            if (table.dimensions().get(i).expression().equals(condition.input())) {
                BitSet side = (BitSet) sides.get(i).clone();
                side.andNot(table.dimensions().get(i).matching(only));
                sides.set(i, side);
            }
        }
        Box outside = new Box(sides);
        return outside.isEmpty()
                ? Optional.empty()
                : reached(rule, outside).stream().findFirst().map(table::region);
    }

    /** What earlier rules leave of some inputs of a rule. */
    private List<Box> reached(ReadRule rule, Box inputs) {
        if (policy != HitPolicy.FIRST) {
            return List.of(inputs);
        }
        List<Box> earlier = table.rules().subList(0, rule.number() - 1).stream()
                .filter(ReadRule::certain)
                .map(ReadRule::box)
                .toList();
        try {
            return new GapSearch(inputs, earlier, new Budget()).find();
        } catch (Budget.SpentException tooWide) {
            return List.of(inputs);
        }
    }
}
