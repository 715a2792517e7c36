package jp.kasane.privacy.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Withholds counts under five (一次秘匿) and as many others as it takes that none of the withheld can be worked out from
 * rows, columns, totals and the other tables of the same figures (二次秘匿). Zero is under five too. Everybody may know
 * that 「5未満」 means 0 to 4 and 「秘匿」 five or more: for every withheld count at least two values remain possible.
 */
public final class SuppressCounts {

    /** The least count that is shown. */
    public static final int LEAST = 5;

    private SuppressCounts() {}

    /** A single count that stands in no table. */
    public static PublishedCount single(int count) {
        return count < LEAST ? new PublishedCount(null, true) : new PublishedCount(count, false);
    }

    public static PublishedTable publish(CountTable table) {
        return publish(List.of(table)).get(0);
    }

    /** Tables that the same people get to see must be published in one call, so that none gives away another. */
    public static List<PublishedTable> publish(List<CountTable> tables) {
        return publish(tables, false);
    }

    /**
     * Like {@link #publish(List)}, where people may know of some figures that there is nothing to count, e.g. of a meeting
     * that never takes cases. Nobody can say which of the zeros they know, so no other count can be worked out by somebody
     * who knows all of them. Zeros are withheld all the same.
     */
    public static List<PublishedTable> publishWhereZerosMayBeKnown(List<CountTable> tables) {
        return publish(tables, true);
    }

    private static List<PublishedTable> publish(List<CountTable> tables, boolean zerosKnown) {
        List<List<Cell>> cells = tables.stream().map(SuppressCounts::cells).toList();
        requireOneValueEach(cells);
        Set<String> withheld = new HashSet<>();
        cover(cells, withheld, cell -> false, zerosKnown);
        return IntStream.range(0, tables.size())
                .mapToObj(i -> published(tables.get(i), cells.get(i), withheld))
                .toList();
    }

    private static void requireOneValueEach(List<List<Cell>> tables) {
        Map<String, Integer> values = new HashMap<>();
        for (Cell cell : tables.stream().flatMap(List::stream).toList()) {
            Integer other = values.put(cell.key(), cell.value());
            if (other != null && other != cell.value()) {
                throw new IllegalArgumentException("the same figure differs between tables: " + cell.key());
            }
        }
    }

    /**
     * A table beside which the sums of its columns and of the whole are told anyway, however small they are.
     *
     * @return empty when a count under five could be worked out from these sums whatever is withheld
     */
    public static Optional<PublishedTable> publishBesideSums(CountTable table) {
        List<Cell> cells = cells(table);
        Set<String> withheld = new HashSet<>();
        boolean covered = cover(List.of(cells), withheld, Cell::isColumnTotal, false);
        return covered ? Optional.of(published(table, cells, withheld)) : Optional.empty();
    }

    /** @return whether nothing withheld can be worked out; else nothing is shown any more but what is told anyway */
    private static boolean cover(
            List<List<Cell>> cells, Set<String> withheld, Predicate<Cell> told, boolean zerosKnown) {
        cells.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.value() < LEAST && !told.test(cell))
                .map(Cell::key)
                .forEach(withheld::add);
        Exposure exposure = new Exposure(cells, withheld, zerosKnown);
        Optional<Cell> exposed = exposure.next();
        while (exposed.isPresent()) {
            Set<String> shields = exposure.shields(exposed.get(), told);
            if (shields.isEmpty()) {
                shields = shield(cells, exposed.get(), withheld, told);
            }
            if (shields.isEmpty()) {
                return false;
            }
            withheld.addAll(shields);
            exposed = exposure.next();
        }
        return true;
    }

    private static List<Cell> cells(CountTable table) {
        return IntStream.rangeClosed(0, table.rows().size())
                .boxed()
                .flatMap(r -> IntStream.rangeClosed(0, table.lastColumn())
                        .mapToObj(c -> new Cell(table, r, c, table.key(r, c), table.value(r, c))))
                .toList();
    }

    /** The next count to withhold: near the exposed one, rather no total, rather a small one. */
    private static Set<String> shield(
            List<List<Cell>> tables, Cell exposed, Set<String> withheld, Predicate<Cell> told) {
        return tables.stream()
                .flatMap(List::stream)
                .filter(cell -> !withheld.contains(cell.key()) && !told.test(cell))
                .min(Comparator.comparing((Cell cell) -> !cell.isNear(exposed))
                        .thenComparing(cell -> cell.table() != exposed.table())
                        .thenComparing(Cell::isTotal)
                        .thenComparing(Cell::value))
                .map(cell -> Set.of(cell.key()))
                .orElse(Set.of());
    }

    private static PublishedTable published(CountTable table, List<Cell> cells, Set<String> withheld) {
        List<PublishedCount> all = cells.stream()
                .map(cell -> withheld.contains(cell.key())
                        ? new PublishedCount(null, cell.value() < LEAST)
                        : new PublishedCount(cell.value(), false))
                .toList();
        int width = table.lastColumn() + 1;
        List<List<PublishedCount>> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += width) {
            rows.add(all.subList(from, from + width));
        }
        return new PublishedTable(table.rows(), table.columns(), List.copyOf(rows));
    }
}
