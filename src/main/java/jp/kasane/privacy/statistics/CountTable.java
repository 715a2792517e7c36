package jp.kasane.privacy.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one population by one or two dimensions, before suppression. Totals are not given: they are reckoned.
 * Tables of the same population that are published together share the totals of the dimensions that they share. A
 * smaller population within it belongs into the same table as a dimension of its own (open / closed), so that the
 * difference is protected too.
 *
 * @param population what is counted, e.g. {@code cases-2026}
 * @param rowDimension e.g. {@code area}
 * @param columnDimension null when counted by one dimension only; then there is exactly one column
 * @param counts by row, then column; none negative
 */
public record CountTable(
        String population,
        String rowDimension,
        List<String> rows,
        @Nullable String columnDimension,
        List<String> columns,
        List<List<Integer>> counts) {

    public CountTable {
        if (counts.size() != rows.size() || counts.stream().anyMatch(row -> row.size() != columns.size())) {
            throw new IllegalArgumentException("counts do not fit rows and columns");
        }
        if (counts.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("negative count");
        }
    }

    /** Counts by one dimension, in the map's order. */
    public static CountTable list(String population, String dimension, Map<String, Integer> counts) {
        return new CountTable(
                population,
                dimension,
                List.copyOf(counts.keySet()),
                null,
                List.of(""),
                counts.values().stream().map(List::of).toList());
    }

    /** The population of which a row or column of another table is the total; lists of it share that total. */
    public static String within(String population, String dimension, String value) {
        return population + "|" + dimension + "=" + value;
    }

    /** The same figure in different tables has the same key. {@code rows.size()} and {@code columns.size()} are totals. */
    String key(int row, int column) {
        StringBuilder key = new StringBuilder(population);
        String ofRow = row == rows.size() ? null : rowDimension + "=" + rows.get(row);
        String ofColumn = column == columns.size() || columnDimension == null
                ? null
                : columnDimension + "=" + columns.get(column);
        boolean turned = columnDimension != null && rowDimension.compareTo(columnDimension) > 0;
        for (String part : turned ? new String[] {ofColumn, ofRow} : new String[] {ofRow, ofColumn}) {
            if (part != null) {
                key.append('|').append(part);
            }
        }
        return key.toString();
    }

    /** Where the totals of rows stand; a list has none. */
    int lastColumn() {
        return columnDimension == null ? 0 : columns.size();
    }

    /** With totals in the last row and column. */
    int value(int row, int column) {
        int sum = 0;
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                boolean counted = (row == r || row == rows.size()) && (column == c || column == columns.size());
                sum += counted ? counts.get(r).get(c) : 0;
            }
        }
        return sum;
    }
}
