package jp.kasane.privacy.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds withheld counts that could be worked out. A count is safe once another set of tables was found that agrees with
 * everything shown and has another value there; it stays safe when more is withheld.
 */
final class Exposure {

    private final List<List<Cell>> tables;
    private final Set<String> withheld;
    private final Set<String> shared = new HashSet<>();
    private final Set<Cell> safe = new HashSet<>();

    /** @param withheld keys; may grow between calls of {@link #next} */
    Exposure(List<List<Cell>> tables, Set<String> withheld) {
        this.tables = tables;
        this.withheld = withheld;
        Set<String> seen = new HashSet<>();
        tables.stream()
                .flatMap(List::stream)
                .map(Cell::key)
                .filter(key -> !seen.add(key))
                .forEach(shared::add);
    }

    Optional<Cell> next() {
        for (List<Cell> table : tables) {
            for (Cell cell : table) {
                if (withheld.contains(cell.key()) && !safe.contains(cell)) {
                    if (!mayBe(table, cell, 1) && !mayBe(table, cell, -1)) {
                        return Optional.of(cell);
                    }
                    safe.add(cell);
                }
            }
        }
        return Optional.empty();
    }

    private boolean mayBe(List<Cell> table, Cell cell, int change) {
        if (!shared.contains(cell.key()) && network(table, shared).settle(Map.of(cell.key(), change))) {
            return true;
        }
        TableNetwork network = network(table, Set.of());
        return network.settle(Map.of(cell.key(), change)) && othersFollow(table, network.changes());
    }

    /** Whether the other tables can take over what changed in the figures that they share. */
    private boolean othersFollow(List<Cell> moved, Map<String, Integer> changes) {
        Map<String, Integer> common = new HashMap<>(changes);
        common.keySet().retainAll(shared);
        return tables.stream()
                .filter(table -> table != moved)
                .allMatch(table -> network(table, shared).settle(common));
    }

    private TableNetwork network(List<Cell> table, Set<String> fixed) {
        return new TableNetwork(table, withheld, fixed);
    }
}
