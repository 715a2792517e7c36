package jp.kasane.prefecture;

import java.util.List;
import jp.kasane.privacy.statistics.PublishedCount;

/**
 * One measure, by municipality and code.
 *
 * @param codes columns, in the order of the codes
 * @param rows by municipality
 * @param totals of the columns over all municipalities, then of everything
 */
public record FigureTable(Measure measure, List<String> codes, List<Row> rows, List<PublishedCount> totals) {

    /** @param counts by code, then the municipality's total; a table of one code has no total of its own */
    public record Row(String municipality, List<PublishedCount> counts) {}

    /** Whether each row ends in a total. */
    public boolean hasRowTotals() {
        return codes.size() > 1;
    }
}
