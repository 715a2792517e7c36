package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.model.dmn.HitPolicy;

/** Compares the rules of a table with all that can come in, and with each other. */
final class RuleFaults {

    private static final int PAIRS_A_STEP = 8;

    private final String element;
    private final ReadTable table;
    private final HitPolicy policy;
    private final Consumer<TableProblem> problems;
    private final Budget budget;

    /** @param element id of the table */
    RuleFaults(String element, ReadTable table, HitPolicy policy, Consumer<TableProblem> problems, Budget budget) {
        this.element = element;
        this.table = table;
        this.policy = policy;
        this.problems = problems;
        this.budget = budget;
    }

    void find() {
        dead();
        switch (policy) {
            case UNIQUE, ANY -> clashes();
            case FIRST -> shadowed();
            default -> {
                // All rules that are hit answer: they may be hit together.
            }
        }
        gaps();
    }

    private void dead() {
        for (ReadRule rule : table.rules()) {
            if (rule.box().isEmpty()) {
                problems.accept(TableProblem.inRule(TableProblemKind.DEAD_RULE, rule.id(), rule.number(), ""));
            }
        }
    }

    private void gaps() {
        List<Box> gaps = new GapSearch(table.everything(), table.boxes(), budget).find();
        for (Box gap : gaps) {
            problems.accept(new TableProblem(TableProblemKind.GAP, element, List.of(), table.region(gap), ""));
        }
        if (gaps.size() >= Budget.SHOWN) {
            problems.accept(TableProblem.at(TableProblemKind.MORE, element, ""));
        }
    }

    private void clashes() {
        TableProblemKind kind = policy == HitPolicy.ANY ? TableProblemKind.CONFLICT : TableProblemKind.OVERLAP;
        List<ReadRule> certain = certain(table.rules().size());
        int found = 0;
        for (int i = 0; i < certain.size() && found < Budget.SHOWN; i++) {
            budget.spend(1 + certain.size() / PAIRS_A_STEP);
            for (int j = i + 1; j < certain.size() && found < Budget.SHOWN; j++) {
                if (clash(certain.get(i), certain.get(j))) {
                    found++;
                    problems.accept(clash(kind, certain.get(i), certain.get(j)));
                }
            }
        }
        if (found >= Budget.SHOWN) {
            problems.accept(TableProblem.at(TableProblemKind.MORE, element, ""));
        }
    }

    private boolean clash(ReadRule one, ReadRule other) {
        return one.box().meets(other.box()) && (policy == HitPolicy.UNIQUE || !one.answersAs(other));
    }

    private TableProblem clash(TableProblemKind kind, ReadRule one, ReadRule other) {
        return new TableProblem(
                kind,
                other.id(),
                List.of(one.number(), other.number()),
                table.region(one.box().and(other.box())),
                "");
    }

    private void shadowed() {
        for (ReadRule rule : table.rules()) {
            List<Box> earlier =
                    certain(rule.number() - 1).stream().map(ReadRule::box).toList();
            if (!rule.box().isEmpty()
                    && rule.certain()
                    && new GapSearch(rule.box(), earlier, budget).find().isEmpty()) {
                problems.accept(TableProblem.inRule(TableProblemKind.SHADOWED_RULE, rule.id(), rule.number(), ""));
            }
        }
    }

    /** Of the first rules, those whose cells could all be read. */
    private List<ReadRule> certain(int first) {
        return new ArrayList<>(table.rules().subList(0, first))
                .stream().filter(ReadRule::certain).toList();
    }
}
