package jp.kasane.privacy.statistics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A table with its totals as a flow: every figure is an edge, every row and column a node at which what comes in goes
 * out. Two tables with the same totals differ by cycles, so a withheld figure can have another value exactly if there is
 * a cycle through it along withheld figures that stay within what is known of them.
 */
final class TableNetwork {

    private final List<Edge> edges;
    private final Predicate<Cell> free;
    private final Map<String, Integer> changes = new HashMap<>();

    /** @param fixed keys of figures that must not move although they are withheld */
    TableNetwork(List<Cell> cells, Set<String> withheld, Set<String> fixed) {
        edges = Edge.of(cells);
        free = cell -> withheld.contains(cell.key()) && !fixed.contains(cell.key());
    }

    /** What the figures moved by. */
    Map<String, Integer> changes() {
        return changes;
    }

    /**
     * Changes some figures and moves others so that all totals stay.
     *
     * @return false when there is no way
     */
    boolean settle(Map<String, Integer> given) {
        Map<Integer, Integer> surplus = new HashMap<>();
        for (Edge edge : edges) {
            int change = given.getOrDefault(edge.cell().key(), 0);
            if (!within(edge, change)) {
                return false;
            }
            if (change != 0) {
                changes.put(edge.cell().key(), change);
                surplus.merge(edge.to(), change, Integer::sum);
                surplus.merge(edge.from(), -change, Integer::sum);
            }
        }
        return spread(surplus, given.keySet());
    }

    private boolean spread(Map<Integer, Integer> surplus, Set<String> given) {
        Integer start = tooMuch(surplus);
        while (start != null) {
            Integer end = push(start, surplus, given);
            if (end == null) {
                return false;
            }
            surplus.merge(start, -1, Integer::sum);
            surplus.merge(end, 1, Integer::sum);
            start = tooMuch(surplus);
        }
        return true;
    }

    private static @Nullable Integer tooMuch(Map<Integer, Integer> surplus) {
        return surplus.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Sends one unit from a node that has too much to one that has too little. */
    private @Nullable Integer push(int start, Map<Integer, Integer> surplus, Set<String> given) {
        Map<Integer, Step> reached = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int node = open.remove();
            if (surplus.getOrDefault(node, 0) < 0) {
                walkBack(start, node, reached);
                return node;
            }
            for (Edge edge : edges) {
                Step step = step(edge, node);
                if (step != null && !given.contains(edge.cell().key()) && step.to() != start) {
                    if (reached.putIfAbsent(step.to(), step) == null) {
                        open.add(step.to());
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Step step(Edge edge, int node) {
        if (!free.test(edge.cell())) {
            return null;
        }
        if (edge.from() == node && within(edge, 1)) {
            return new Step(edge, 1, node, edge.to());
        }
        return edge.to() == node && within(edge, -1) ? new Step(edge, -1, node, edge.from()) : null;
    }

    private void walkBack(int start, int end, Map<Integer, Step> reached) {
        int node = end;
        while (node != start) {
            Step step = reached.get(node);
            changes.merge(step.edge().cell().key(), step.change(), Integer::sum);
            node = step.from();
        }
    }

    private boolean within(Edge edge, int change) {
        return edge.allows(
                edge.cell().value() + changes.getOrDefault(edge.cell().key(), 0) + change);
    }

    private record Step(Edge edge, int change, int from, int to) {}
}
