package jp.kasane.prefecture.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.kasane.prefecture.FigureTable;
import jp.kasane.prefecture.FigureTable.Row;
import jp.kasane.prefecture.Measure;
import jp.kasane.privacy.statistics.CountTable;
import jp.kasane.privacy.statistics.PublishedCount;
import jp.kasane.privacy.statistics.PublishedTable;
import jp.kasane.privacy.statistics.SuppressCounts;

/** Makes the tables of all municipalities; those about people are published in one go, so that none gives away another. */
public final class Tabulate {

    private static final String MUNICIPALITY = "municipality";

    private Tabulate() {}

    /** @param counts by municipality, measure and code */
    public static List<FigureTable> of(Map<String, Map<Measure, Map<String, Integer>>> counts) {
        List<Measure> aboutPeople = List.of(Measure.values()).stream()
                .filter(Measure::isAboutPeople)
                .toList();
        List<CountTable> secret =
                aboutPeople.stream().map(measure -> table(measure, counts)).toList();
        List<PublishedTable> published = SuppressCounts.publish(secret);
        List<FigureTable> tables = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            int at = aboutPeople.indexOf(measure);
            tables.add(at < 0 ? open(measure, table(measure, counts)) : shown(measure, published.get(at)));
        }
        return tables;
    }

    private static CountTable table(Measure measure, Map<String, Map<Measure, Map<String, Integer>>> counts) {
        List<String> rows = List.copyOf(counts.keySet());
        TreeSet<String> codes = new TreeSet<>();
        counts.values()
                .forEach(each ->
                        codes.addAll(each.getOrDefault(measure, Map.of()).keySet()));
        List<String> columns = codes.isEmpty() ? List.of(measure.name()) : List.copyOf(codes);
        List<List<Integer>> values = rows.stream()
                .map(row -> columns.stream()
                        .map(code ->
                                counts.get(row).getOrDefault(measure, Map.of()).getOrDefault(code, 0))
                        .toList())
                .toList();
        return new CountTable(measure.population(), MUNICIPALITY, rows, measure.name(), columns, values);
    }

    private static FigureTable shown(Measure measure, PublishedTable table) {
        int width = table.columns().size() > 1 ? table.columns().size() + 1 : 1;
        List<Row> rows = IntStream.range(0, table.rows().size())
                .mapToObj(at -> new Row(table.rows().get(at), line(measure, table, at, width)))
                .toList();
        return new FigureTable(
                measure,
                table.columns(),
                rows,
                line(measure, table, table.rows().size(), width));
    }

    /**
     * Where the sum is withheld, parts that are no partition of the cases are not said to be under five: as every case has
     * a part, they sum up to no less than the cases, and of eight cases two parts under five would be four each.
     */
    private static List<PublishedCount> line(Measure measure, PublishedTable table, int at, int width) {
        List<PublishedCount> counts = table.cells().get(at).subList(0, width);
        if (!measure.isOverlapping() || counts.get(width - 1).value() != null) {
            return counts;
        }
        return counts.stream()
                .map(count -> count.value() == null ? new PublishedCount(null, false) : count)
                .toList();
    }

    /** Nothing is withheld. There is one column only. */
    private static FigureTable open(Measure measure, CountTable table) {
        List<Row> rows = IntStream.range(0, table.rows().size())
                .mapToObj(at -> new Row(
                        table.rows().get(at),
                        List.of(told(table.counts().get(at).get(0)))))
                .toList();
        int total = table.counts().stream().mapToInt(row -> row.get(0)).sum();
        return new FigureTable(measure, table.columns(), rows, List.of(told(total)));
    }

    private static PublishedCount told(int count) {
        return new PublishedCount(count, false);
    }
}
