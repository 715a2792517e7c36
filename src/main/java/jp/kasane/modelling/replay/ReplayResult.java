package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.kasane.privacy.statistics.PublishedCount;

/**
 * What a replay came to, from its counts.
 *
 * @param reasonOnly decisions that stay the same for another reason
 * @param unanswered decisions that the changed table cannot make
 * @param answers decisions whose main answer stays while another one changes
 * @param layers by layer; the empty code stands for decisions before no council; empty when nothing may be told
 * @param areas by district; the empty code stands for decisions about no case; empty when nothing may be told
 */
public record ReplayResult(
        Matrix matrix,
        long answers,
        long reasonOnly,
        long unanswered,
        List<Slice> layers,
        List<Slice> areas,
        People people) {

    /**
     * How main answers changed.
     *
     * @param columns main answers of the changed table, the most frequent first; empty stands for none
     */
    public record Matrix(List<String> columns, List<Row> rows) {}

    /**
     * @param before main answer then
     * @param counts one a column
     */
    public record Row(String before, List<Long> counts, long total) {}

    /**
     * A layer or a district. Numbers are withheld from whoever may know no exact numbers of cases.
     *
     * @param changed decisions for which something else would have been proposed
     * @param unanswered decisions that the changed table cannot make
     */
    public record Slice(String code, PublishedCount total, PublishedCount changed, PublishedCount unanswered) {}

    /**
     * What people made of the proposals, compared with the changed table.
     *
     * @param confirmed proposals that people confirmed
     * @param confirmedOtherwise of these: the changed table would propose something else
     * @param overridden proposals instead of which people decided otherwise
     * @param overriddenAlike of these: the changed table would propose what people decided
     */
    public record People(long confirmed, long confirmedOtherwise, long overridden, long overriddenAlike) {

        public boolean any() {
            return confirmed + overridden > 0;
        }
    }

    /** @param exact whether the reader may know exact numbers of cases */
    static ReplayResult of(List<CountRow> counts, boolean exact) {
        return new ReplayResult(
                matrix(counts),
                sum(counts, row -> row.effect() == Effect.ANSWER),
                sum(counts, row -> row.effect() == Effect.REASON),
                sum(counts, row -> row.effect() == Effect.NONE),
                slices(counts, CountRow::layer, exact),
                slices(counts, CountRow::areaCode, exact),
                people(counts));
    }

    private static Matrix matrix(List<CountRow> counts) {
        List<String> columns = byFrequency(counts, CountRow::after);
        Map<List<String>, Long> cells = new HashMap<>();
        counts.forEach(row -> cells.merge(List.of(row.before(), row.after()), row.records(), Long::sum));
        List<Row> rows = byFrequency(counts, CountRow::before).stream()
                .map(before -> new Row(
                        before,
                        columns.stream()
                                .map(after -> cells.getOrDefault(List.of(before, after), 0L))
                                .toList(),
                        sum(counts, row -> row.before().equals(before))))
                .toList();
        return new Matrix(columns, rows);
    }

    private static List<String> byFrequency(List<CountRow> counts, Function<CountRow, String> value) {
        Map<String, Long> found =
                counts.stream().collect(Collectors.groupingBy(value, Collectors.summingLong(CountRow::records)));
        List<String> values = new ArrayList<>(found.keySet());
        values.sort(Comparator.<String, Boolean>comparing(String::isEmpty)
                .thenComparing(found::get, Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()));
        return values;
    }

    private static List<Slice> slices(List<CountRow> counts, Function<CountRow, String> code, boolean exact) {
        SliceCounts slices = new SliceCounts(counts, code);
        return exact ? slices.exact() : slices.published();
    }

    private static People people(List<CountRow> counts) {
        Predicate<CountRow> confirmed = row -> row.settled() == Settled.CONFIRMED;
        Predicate<CountRow> overridden = row -> row.settled() == Settled.OVERRIDDEN;
        Predicate<CountRow> alike = row -> row.decided().equals(row.after());
        return new People(
                sum(counts, confirmed),
                sum(counts, confirmed.and(alike.negate())),
                sum(counts, overridden),
                sum(counts, overridden.and(alike)));
    }

    private static long sum(List<CountRow> counts, Predicate<CountRow> which) {
        return counts.stream().filter(which).mapToLong(CountRow::records).sum();
    }
}
