package jp.kasane.privacy.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tries every set of whole numbers that agrees with the shown tables and tells which withheld figures have one value in
 * all of them. It shares nothing with the suppression but the records.
 */
final class Attack {

    /** No figure of the tests comes near it; whoever attacks has to stop somewhere, too. */
    private static final int HIGHEST = 45;

    private final List<CountTable> tables;
    private final List<PublishedTable> shown;
    private final Map<String, Set<Integer>> possible = new TreeMap<>();

    Attack(List<CountTable> tables, List<PublishedTable> shown) {
        this.tables = tables;
        this.shown = shown;
    }

    Set<String> recovered() {
        search(0, new HashMap<>());
        Set<String> recovered = new TreeSet<>();
        possible.forEach((key, values) -> {
            if (values.size() == 1) {
                recovered.add(key);
            }
        });
        return recovered;
    }

    /** Row by row over all tables; a table's totals are checked as soon as they are complete. */
    private void search(int table, Map<String, Integer> found) {
        if (table == tables.size()) {
            found.forEach((key, value) ->
                    possible.computeIfAbsent(key, k -> new TreeSet<>()).add(value));
            return;
        }
        rows(table, 0, new ArrayList<>(), found);
    }

    private void rows(int t, int row, List<List<Integer>> sofar, Map<String, Integer> found) {
        CountTable table = tables.get(t);
        if (row == table.rows().size()) {
            Map<String, Integer> next = new HashMap<>(found);
            if (columnsAgree(t, sofar, next)) {
                search(t + 1, next);
            }
            return;
        }
        cells(t, row, 0, new ArrayList<>(), sofar, found);
    }

    private void cells(
            int t, int row, int column, List<Integer> line, List<List<Integer>> sofar, Map<String, Integer> found) {
        CountTable table = tables.get(t);
        int width = table.columns().size();
        if (column == width) {
            Map<String, Integer> next = new HashMap<>(found);
            int sum = line.stream().mapToInt(Integer::intValue).sum();
            if (table.columnDimension() == null || agrees(t, row, width, sum, next)) {
                List<List<Integer>> rows = new ArrayList<>(sofar);
                rows.add(List.copyOf(line));
                rows(t, row + 1, rows, next);
            }
            return;
        }
        for (int value = 0; value <= highest(t, row, column); value++) {
            Map<String, Integer> next = new HashMap<>(found);
            if (agrees(t, row, column, value, next)) {
                line.add(value);
                cells(t, row, column + 1, line, sofar, next);
                line.remove(line.size() - 1);
            }
        }
    }

    private int highest(int t, int row, int column) {
        Integer shownValue = shown.get(t).cells().get(row).get(column).value();
        return shownValue != null ? shownValue : Math.min(HIGHEST, ceiling(t, row, column));
    }

    /** What the shown totals leave; one more than the truth where no total is shown, which is enough to see two values. */
    private int ceiling(int t, int row, int column) {
        List<List<PublishedCount>> cells = shown.get(t).cells();
        int truth = tables.get(t).value(row, column) + 2;
        int ceiling = Math.max(truth, SuppressCounts.LEAST + 2);
        Integer rowTotal = cells.get(row).get(cells.get(row).size() - 1).value();
        Integer columnTotal = cells.get(cells.size() - 1).get(column).value();
        if (rowTotal != null) {
            ceiling = Math.min(ceiling, rowTotal);
        }
        return columnTotal != null ? Math.min(ceiling, columnTotal) : ceiling;
    }

    private boolean columnsAgree(int t, List<List<Integer>> rows, Map<String, Integer> found) {
        CountTable table = tables.get(t);
        int all = 0;
        for (int c = 0; c < table.columns().size(); c++) {
            int column = c;
            int sum = rows.stream().mapToInt(row -> row.get(column)).sum();
            all += sum;
            if (!agrees(t, table.rows().size(), c, sum, found)) {
                return false;
            }
        }
        return table.columnDimension() == null
                || agrees(t, table.rows().size(), table.columns().size(), all, found);
    }

    private boolean agrees(int t, int row, int column, int value, Map<String, Integer> found) {
        PublishedCount count = shown.get(t).cells().get(row).get(column);
        if (count.value() != null) {
            return count.value() == value;
        }
        Integer before = found.put(tables.get(t).key(row, column), value);
        return (before == null || before == value) && (count.small() ? value < 5 : value >= 5);
    }
}
