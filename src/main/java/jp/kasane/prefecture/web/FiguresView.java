package jp.kasane.prefecture.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.prefecture.FigureTable;
import jp.kasane.prefecture.Figures;
import jp.kasane.prefecture.Measure;
import jp.kasane.privacy.statistics.PublishedCount;
import org.jspecify.annotations.Nullable;

/** @param on day on which it was counted */
record FiguresView(String prefecture, int fiscalYear, LocalDate on, List<TableView> tables) {

    /** @param totals none where the municipalities differ in what there is to count */
    record TableView(Measure measure, List<RowView> rows, List<CountView> totals) {}

    record RowView(String municipality, List<CountView> counts) {}

    /**
     * @param code {@code TOTAL} for a total
     * @param value null when it is withheld
     * @param withheld {@code UNDER_FIVE}, or {@code PROTECTING} when another count could be worked out from it
     */
    record CountView(
            String code, @Nullable Integer value, @Nullable String withheld) {}

    static FiguresView of(Figures figures) {
        return new FiguresView(
                figures.prefecture(),
                figures.fiscalYear(),
                figures.on(),
                Stream.of(Measure.values())
                        .map(measure -> table(measure, figures.tables()))
                        .toList());
    }

    /** The municipalities' own tables of a measure make one, as every count tells its code. */
    private static TableView table(Measure measure, List<FigureTable> tables) {
        List<RowView> rows = new ArrayList<>();
        List<CountView> totals = new ArrayList<>();
        for (FigureTable table : tables) {
            if (table.measure() == measure) {
                table.rows()
                        .forEach(row -> rows.add(new RowView(row.municipality(), counts(table.codes(), row.counts()))));
                totals.addAll(counts(table.codes(), table.totals()));
            }
        }
        return new TableView(measure, rows, totals);
    }

    private static List<CountView> counts(List<String> codes, List<PublishedCount> published) {
        List<CountView> counts = new ArrayList<>();
        for (int at = 0; at < published.size(); at++) {
            PublishedCount count = published.get(at);
            String code = at < codes.size() ? codes.get(at) : "TOTAL";
            String withheld = count.value() != null ? null : count.small() ? "UNDER_FIVE" : "PROTECTING";
            counts.add(new CountView(code, count.value(), withheld));
        }
        return counts;
    }
}
