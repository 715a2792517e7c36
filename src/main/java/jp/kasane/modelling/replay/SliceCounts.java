package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import jp.kasane.modelling.replay.ReplayResult.Slice;
import jp.kasane.privacy.statistics.CountTable;
import jp.kasane.privacy.statistics.PublishedCount;
import jp.kasane.privacy.statistics.PublishedTable;
import jp.kasane.privacy.statistics.SuppressCounts;

/** Counts a replay's decisions by layer or by district, for who may know exact numbers of cases and for others. */
final class SliceCounts {

    private static final String CHANGED = "changed";
    private static final String UNANSWERED = "unanswered";

    private final List<CountRow> counts;
    private final Function<CountRow, String> by;
    private final List<String> codes;

    SliceCounts(List<CountRow> counts, Function<CountRow, String> by) {
        this.counts = counts;
        this.by = by;
        this.codes = counts.stream().map(by).distinct().sorted().toList();
    }

    List<Slice> exact() {
        return codes.stream()
                .map(code -> new Slice(
                        code,
                        told(count(code, row -> true)),
                        told(count(code, SliceCounts::isChanged)),
                        told(count(code, SliceCounts::isUnanswered))))
                .toList();
    }

    /**
     * Nothing under five, nor anything from which it could be worked out: the result tells the sums over all decisions.
     *
     * @return empty when these sums would tell it whatever is withheld
     */
    List<Slice> published() {
        List<String> columns = new ArrayList<>(List.of("same"));
        if (counts.stream().anyMatch(SliceCounts::isChanged)) {
            columns.add(CHANGED);
        }
        if (counts.stream().anyMatch(SliceCounts::isUnanswered)) {
            columns.add(UNANSWERED);
        }
        List<List<Integer>> cells = codes.stream()
                .map(code ->
                        columns.stream().map(column -> count(code, in(column))).toList())
                .toList();
        CountTable table = new CountTable("replayed", "slice", codes, "effect", columns, cells);
        return SuppressCounts.publishBesideSums(table).map(this::slices).orElse(List.of());
    }

    private List<Slice> slices(PublishedTable table) {
        return codes.stream()
                .map(code ->
                        new Slice(code, table.rowTotal(code), of(table, code, CHANGED), of(table, code, UNANSWERED)))
                .toList();
    }

    /** What there is none of anywhere is no secret anywhere. */
    private static PublishedCount of(PublishedTable table, String code, String column) {
        return table.columns().contains(column) ? table.of(code, column) : told(0);
    }

    private int count(String code, Predicate<CountRow> which) {
        LongStream records = counts.stream()
                .filter(row -> by.apply(row).equals(code))
                .filter(which)
                .mapToLong(CountRow::records);
        return Math.toIntExact(records.sum());
    }

    private static Predicate<CountRow> in(String column) {
        return switch (column) {
            case CHANGED -> SliceCounts::isChanged;
            case UNANSWERED -> SliceCounts::isUnanswered;
            default -> row -> !isChanged(row) && !isUnanswered(row);
        };
    }

    private static boolean isChanged(CountRow row) {
        return row.effect().isChange();
    }

    private static boolean isUnanswered(CountRow row) {
        return row.effect() == Effect.NONE;
    }

    private static PublishedCount told(int count) {
        return new PublishedCount(count, false);
    }
}
