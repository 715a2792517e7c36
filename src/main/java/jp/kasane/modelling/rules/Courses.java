package jp.kasane.modelling.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All states of a flow that has been played, and which follows which. The empty state is the end.
 *
 * @param next in the order in which they were found
 */
record Courses(Map<BitSet, List<BitSet>> next) {

    /** States in which everything stands still before the end; if there are none, where a circle without a way out begins. */
    List<BitSet> stuck() {
        Set<BitSet> ending = ending();
        List<BitSet> lost =
                next.keySet().stream().filter(state -> !ending.contains(state)).toList();
        List<BitSet> still = lost.stream()
                .filter(state -> next.get(state).stream().allMatch(state::equals))
                .toList();
        return still.isEmpty() ? lost.stream().limit(1).toList() : still;
    }

    /** States from which the end can be reached. */
    private Set<BitSet> ending() {
        Map<BitSet, List<BitSet>> back = new HashMap<>();
        next.forEach((state, following) -> following.forEach(
                each -> back.computeIfAbsent(each, key -> new ArrayList<>()).add(state)));
        Set<BitSet> ending = new HashSet<>();
        Deque<BitSet> open = new ArrayDeque<>(List.of(new BitSet()));
        while (!open.isEmpty()) {
            BitSet state = open.pop();
            if (ending.add(state)) {
                open.addAll(back.getOrDefault(state, List.of()));
            }
        }
        return ending;
    }
}
