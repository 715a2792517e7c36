package jp.kasane.privacy.statistics;

import java.util.List;

/**
 * A table that may be shown.
 *
 * @param cells by row, then column; the last row and the last column are totals; a list has one column and no row totals
 */
public record PublishedTable(List<String> rows, List<String> columns, List<List<PublishedCount>> cells) {

    /** A count of a list, i.e. of a table of one column. */
    public PublishedCount of(String row) {
        return cells.get(rows.indexOf(row)).get(0);
    }

    public PublishedCount of(String row, String column) {
        return cells.get(rows.indexOf(row)).get(columns.indexOf(column));
    }

    public PublishedCount rowTotal(String row) {
        return last(rows.indexOf(row));
    }

    public PublishedCount columnTotal(String column) {
        return cells.get(rows.size()).get(columns.indexOf(column));
    }

    public PublishedCount total() {
        return last(rows.size());
    }

    private PublishedCount last(int row) {
        List<PublishedCount> counts = cells.get(row);
        return counts.get(counts.size() - 1);
    }
}
