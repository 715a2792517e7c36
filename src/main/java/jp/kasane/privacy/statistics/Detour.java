package jp.kasane.privacy.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a table that may move so that one of them may have another value, and among several such ways the
 * one for which the least must be withheld.
 */
final class Detour {

    private final List<Edge> edges;
    private final Set<String> withheld;
    private final Predicate<Cell> usable;

    /** @param usable what may move, or be withheld for it */
    Detour(List<Cell> cells, Set<String> withheld, Predicate<Cell> usable) {
        this.edges = Edge.of(cells);
        this.withheld = withheld;
        this.usable = usable;
    }

    /** @return keys of what has to be withheld yet; empty when there is nothing or no way */
    Set<String> around(Cell cell) {
        return edges.stream()
                .filter(edge -> edge.cell() == cell)
                .findFirst()
                .map(edge -> cheaper(way(edge, 1), way(edge, -1)))
                .map(Way::keys)
                .orElse(Set.of());
    }

    private static @Nullable Way cheaper(@Nullable Way one, @Nullable Way other) {
        return one == null || (other != null && other.cost() < one.cost()) ? other : one;
    }

    /** From where the change arrives back to where it is missing. */
    private @Nullable Way way(Edge through, int change) {
        if (!through.allows(through.cell().value() + change)) {
            return null;
        }
        Map<Integer, Way> cheapest = new HashMap<>();
        cheapest.put(change > 0 ? through.to() : through.from(), new Way(0, Set.of()));
        boolean found = true;
        while (found) {
            found = false;
            for (Edge edge : edges) {
                if (edge != through && usable.test(edge.cell())) {
                    found |= extend(cheapest, edge, 1, edge.from(), edge.to());
                    found |= extend(cheapest, edge, -1, edge.to(), edge.from());
                }
            }
        }
        return cheapest.get(change > 0 ? through.from() : through.to());
    }

    private boolean extend(Map<Integer, Way> cheapest, Edge edge, int change, int from, int to) {
        Way before = cheapest.get(from);
        if (before == null || !edge.allows(edge.cell().value() + change)) {
            return false;
        }
        Way longer = withheld.contains(edge.cell().key()) ? before : before.and(edge.cell());
        Way known = cheapest.get(to);
        if (known != null && known.cost() <= longer.cost()) {
            return false;
        }
        cheapest.put(to, longer);
        return true;
    }

    /** @param keys of figures that are shown and would have to be withheld */
    private record Way(int cost, Set<String> keys) {

        Way and(Cell cell) {
            Set<String> more = new HashSet<>(keys);
            more.add(cell.key());
            return new Way(cost + cell.value(), more);
        }
    }
}
