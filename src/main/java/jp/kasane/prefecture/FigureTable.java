package jp.kasane.prefecture;

import java.util.List;
import java.util.Map;
import jp.kasane.privacy.statistics.PublishedCount;

/**
 * One measure, by municipality and code. Layers are the municipality's own, hence a table for each municipality.
 *
 * @param codes columns
 * @param names of the codes that a municipality gave names to
 * @param rows by municipality
 * @param totals of the columns over all municipalities, then of everything; none where the municipalities differ in what
 *     there is to count
 */
public record FigureTable(
        Measure measure, List<String> codes, Map<String, String> names, List<Row> rows, List<PublishedCount> totals) {

    /** @param counts by code, then the municipality's total; a table of one code has no total of its own */
    public record Row(String municipality, List<PublishedCount> counts) {}

    /** Whether each row ends in a total. */
    public boolean hasRowTotals() {
        return rows.stream().anyMatch(row -> row.counts().size() > codes.size());
    }

    /** Whether it holds one municipality only because no other counts the same. */
    public boolean isOfOneMunicipality() {
        return measure == Measure.LAYER;
    }
}
