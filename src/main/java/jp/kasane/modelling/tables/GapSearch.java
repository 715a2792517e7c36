package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what no rule covers, dimension by dimension: cells that leave the same rules in play are looked at once, and so
 * is each set of rules in a dimension. That keeps tables small that would be endless as single combinations.
 */
final class GapSearch {

    private static final int RULES_A_STEP = 64;

    private final Box within;
    private final List<Box> rules;
    private final List<Map<Integer, BitSet>> covering = new ArrayList<>();
    private final int[] lastNarrow;
    private final List<Map<BitSet, List<List<BitSet>>>> known = new ArrayList<>();
    private final Budget budget;

    /**
     * @param within where to look
     * @param rules what covers
     */
    GapSearch(Box within, List<Box> rules, Budget budget) {
        this.budget = budget;
        this.within = within;
        this.rules = rules;
        this.lastNarrow = rules.stream().mapToInt(this::lastNarrow).toArray();
        for (int i = 0; i < within.sides().size(); i++) {
            known.add(new HashMap<>());
            covering.add(covering(i));
        }
    }

    /**
     * @return disjoint boxes that together hold every uncovered combination, at most {@link Budget#SHOWN} of them
     * @throws Budget.SpentException when that takes too much
     */
    List<Box> find() {
        BitSet all = new BitSet();
        for (int i = 0; i < rules.size(); i++) {
            all.set(i, rules.get(i).meets(within));
        }
        return gaps(0, all).stream().map(Box::new).toList();
    }

    private List<List<BitSet>> gaps(int dimension, BitSet inPlay) {
        if (inPlay.isEmpty()) {
            return List.of(within.sides().subList(dimension, within.sides().size()));
        }
        if (inPlay.stream().anyMatch(rule -> lastNarrow[rule] < dimension)) {
            return List.of();
        }
        List<List<BitSet>> found = known.get(dimension).get(inPlay);
        if (found == null) {
            found = widest(dimension, split(dimension, inPlay));
            known.get(dimension).put(inPlay, found);
        }
        return found;
    }

    /** The rules that remain in play, with the cells that leave them so. */
    private Map<BitSet, BitSet> split(int dimension, BitSet inPlay) {
        Map<BitSet, BitSet> groups = new LinkedHashMap<>();
        within.sides().get(dimension).stream().forEach(cell -> {
            BitSet remaining = (BitSet) inPlay.clone();
            remaining.and(covering.get(dimension).get(cell));
            groups.computeIfAbsent(remaining, key -> new BitSet()).set(cell);
        });
        budget.spend(within.sides().get(dimension).cardinality());
        return groups;
    }

    /** Cells behind which the same is missing are shown as one. */
    private List<List<BitSet>> widest(int dimension, Map<BitSet, BitSet> groups) {
        Map<List<BitSet>, BitSet> cells = new LinkedHashMap<>();
        groups.forEach((remaining, side) -> {
            for (List<BitSet> rest : gaps(dimension + 1, remaining)) {
                budget.spend(rest.size() + 1L);
                cells.computeIfAbsent(rest, key -> new BitSet()).or(side);
            }
        });
        List<List<BitSet>> found = new ArrayList<>();
        cells.forEach((rest, side) -> {
            List<BitSet> sides = new ArrayList<>(List.of(side));
            sides.addAll(rest);
            found.add(sides);
        });
        return found.size() > Budget.SHOWN ? List.copyOf(found.subList(0, Budget.SHOWN)) : found;
    }

    /** For each cell, the rules that it passes. */
    private Map<Integer, BitSet> covering(int dimension) {
        Map<Integer, BitSet> passed = new HashMap<>();
        within.sides().get(dimension).stream().forEach(cell -> {
            BitSet rulesHere = new BitSet();
            for (int rule = 0; rule < rules.size(); rule++) {
                rulesHere.set(rule, rules.get(rule).sides().get(dimension).get(cell));
            }
            passed.put(cell, rulesHere);
        });
        budget.spend(passed.size() * (long) rules.size() / RULES_A_STEP);
        return passed;
    }

    /** The last dimension in which a rule leaves out something that can occur; -1 for none. */
    private int lastNarrow(Box rule) {
        int last = -1;
        for (int i = 0; i < within.sides().size(); i++) {
            BitSet missed = (BitSet) within.sides().get(i).clone();
            missed.andNot(rule.sides().get(i));
            last = missed.isEmpty() ? last : i;
        }
        return last;
    }
}
