package jp.kasane.prefecture.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.kasane.prefecture.FigureTable;
import jp.kasane.prefecture.FigureTable.Row;
import jp.kasane.prefecture.Measure;
import jp.kasane.privacy.statistics.CountTable;
import jp.kasane.privacy.statistics.PublishedCount;
import jp.kasane.privacy.statistics.PublishedTable;

/** A table before small counts are withheld. */
record Draft(Measure measure, List<CountedMunicipality> municipalities, CountTable counts) {

    private static final String MUNICIPALITY = "municipality";
    private static final String PART = "part";

    /** All municipalities by the codes that they have in common. */
    static Draft common(Measure measure, List<CountedMunicipality> all) {
        List<List<Integer>> values = all.stream()
                .map(each -> measure.codes().stream()
                        .map(code -> each.count(measure, code))
                        .toList())
                .toList();
        List<String> names = all.stream().map(CountedMunicipality::name).toList();
        List<String> parts = measure.codes().stream().map(measure::part).toList();
        return new Draft(measure, all, new CountTable(measure.population(), MUNICIPALITY, names, PART, parts, values));
    }

    /**
     * One municipality by its own layers. Beside those of others it would show zeros where everybody knows that there is no
     * such meeting, and sums that are the count of a single municipality. Its total, and the
     * cases that no council has had yet, are the same figures as in the table of states.
     */
    static Draft ofLayers(CountedMunicipality one) {
        String population = CountTable.within(Measure.LAYER.population(), MUNICIPALITY, one.name());
        Map<String, Integer> values = new LinkedHashMap<>();
        one.codes(Measure.LAYER).forEach(code -> values.put(Measure.LAYER.part(code), one.count(Measure.LAYER, code)));
        return new Draft(Measure.LAYER, List.of(one), CountTable.list(population, PART, values));
    }

    FigureTable shown(PublishedTable table) {
        return measure == Measure.LAYER ? layers(table) : common(table);
    }

    private FigureTable layers(PublishedTable table) {
        List<PublishedCount> line =
                table.cells().stream().map(counts -> counts.get(0)).toList();
        CountedMunicipality one = municipalities.get(0);
        return new FigureTable(
                measure, one.codes(measure), one.layers(), List.of(new Row(one.name(), line)), List.of());
    }

    private FigureTable common(PublishedTable table) {
        int width = table.columns().size() > 1 ? table.columns().size() + 1 : 1;
        List<List<PublishedCount>> lines =
                table.cells().stream().map(counts -> counts.subList(0, width)).toList();
        int last = table.rows().size();
        List<Row> rows = IntStream.range(0, last)
                .mapToObj(at -> new Row(table.rows().get(at), lines.get(at)))
                .toList();
        return new FigureTable(measure, measure.codes(), Map.of(), rows, lines.get(last));
    }

    /** Nothing is withheld. There is one column only. */
    FigureTable open() {
        List<Row> rows = municipalities.stream()
                .map(each -> new Row(each.name(), List.of(told(only(each)))))
                .toList();
        int total = municipalities.stream().mapToInt(this::only).sum();
        return new FigureTable(measure, measure.codes(), Map.of(), rows, List.of(told(total)));
    }

    private int only(CountedMunicipality municipality) {
        return municipality.count(measure, measure.codes().get(0));
    }

    private static PublishedCount told(int count) {
        return new PublishedCount(count, false);
    }
}
