package jp.kasane.privacy.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds withheld counts that could be worked out. A count is safe once another set of tables was found that agrees with
 * everything shown and has another value there; it stays safe when more is withheld. Where everybody may know the zeros,
 * the other set has them too, unless it is a zero that is looked at.
 */
final class Exposure {

    private final List<List<Cell>> tables;
    private final Set<String> withheld;
    private final Set<String> shared = new HashSet<>();
    private final Set<String> knownZeros = new HashSet<>();
    private final Set<Cell> safe = new HashSet<>();

    /**
     * @param withheld keys; may grow between calls of {@link #next}
     * @param zerosKnown whether it is to be reckoned with that everybody knows which figures are zero
     */
    Exposure(List<List<Cell>> tables, Set<String> withheld, boolean zerosKnown) {
        this.tables = tables;
        this.withheld = withheld;
        tables.stream()
                .flatMap(List::stream)
                .filter(cell -> zerosKnown && cell.value() == 0)
                .map(Cell::key)
                .forEach(knownZeros::add);
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

    /**
     * What to withhold so that a count may have another value in every table that it stands in, as little as possible;
     * figures of several tables are left alone where that is possible. Nothing is found for a single table, whose counts
     * are all withheld before its sum: that may have been told elsewhere.
     *
     * @param told what cannot be withheld
     * @return keys; empty when nothing was found
     */
    Set<String> shields(Cell exposed, Predicate<Cell> told) {
        if (tables.size() == 1) {
            return Set.of();
        }
        Set<String> zeros = exposed.value() == 0 ? Set.of() : knownZeros;
        Predicate<Cell> usable = cell -> !told.test(cell) && !zeros.contains(cell.key());
        Set<String> alone = detours(exposed, usable.and(cell -> !shared.contains(cell.key())));
        return alone.isEmpty() ? detours(exposed, usable) : alone;
    }

    private Set<String> detours(Cell exposed, Predicate<Cell> usable) {
        Set<String> keys = new HashSet<>();
        for (List<Cell> table : tables) {
            Detour detour = new Detour(table, withheld, usable);
            table.stream()
                    .filter(cell -> cell.key().equals(exposed.key()))
                    .forEach(cell -> keys.addAll(detour.around(cell)));
        }
        return keys;
    }

    private boolean mayBe(List<Cell> table, Cell cell, int change) {
        Set<String> zeros = cell.value() == 0 ? Set.of() : knownZeros;
        Set<String> standing = new HashSet<>(shared);
        standing.addAll(zeros);
        Map<String, Integer> given = Map.of(cell.key(), change);
        if (!shared.contains(cell.key()) && network(table, standing).settle(given)) {
            return true;
        }
        TableNetwork network = network(table, zeros);
        return network.settle(given) && othersFollow(table, network.changes(), standing);
    }

    /** Whether the other tables can take over what changed in the figures that they share. */
    private boolean othersFollow(List<Cell> moved, Map<String, Integer> changes, Set<String> standing) {
        Map<String, Integer> common = new HashMap<>(changes);
        common.keySet().retainAll(shared);
        return tables.stream()
                .filter(table -> table != moved)
                .allMatch(table -> network(table, standing).settle(common));
    }

    private TableNetwork network(List<Cell> table, Set<String> fixed) {
        return new TableNetwork(table, withheld, fixed);
    }
}
