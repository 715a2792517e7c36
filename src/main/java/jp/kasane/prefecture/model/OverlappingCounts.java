package jp.kasane.prefecture.model;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.kasane.prefecture.FigureTable;
import jp.kasane.prefecture.FigureTable.Row;
import jp.kasane.prefecture.Measure;
import jp.kasane.privacy.statistics.PublishedCount;
import jp.kasane.privacy.statistics.SuppressCounts;

/**
 * Counts of which a case is in one or several. Everybody knows that each is at most the number of cases and that together
 * they are at least that number, so of eight cases two counts under five are four each. Hence no sum of them is told, over
 * no row and no column, nor why a count is withheld, and:
 *
 * <ul>
 *   <li>Beside a number of cases that is withheld, all of them are: they would tell between what it lies.
 *   <li>Beside one that is told, counts under five are withheld, and whenever there is one the smallest of the others,
 *       however many have the same value.
 * </ul>
 *
 * With that, nobody can say of any count from one to four that it is the only one possible, even who knows these rules and
 * every zero. Where a larger one is withheld as well, the two may be the other way round: the sum stays, no count
 * outgrows the cases, and the same are withheld. Where there is no larger one, everything is withheld, and the count may
 * as well be all the cases.
 */
final class OverlappingCounts {

    private static final PublishedCount WITHHELD = new PublishedCount(null, false);

    private OverlappingCounts() {}

    /** @param cases the number of cases of each municipality as it is told */
    static FigureTable table(Measure measure, List<CountedMunicipality> municipalities, List<PublishedCount> cases) {
        List<Row> rows = IntStream.range(0, municipalities.size())
                .mapToObj(at -> row(measure, municipalities.get(at), cases.get(at)))
                .toList();
        return new FigureTable(measure, measure.codes(), Map.of(), rows, List.of());
    }

    private static Row row(Measure measure, CountedMunicipality municipality, PublishedCount cases) {
        List<Integer> counts = measure.codes().stream()
                .map(code -> municipality.count(measure, code))
                .toList();
        return new Row(municipality.name(), shown(counts, cases.value() != null));
    }

    /** @param casesTold whether the number of cases is told */
    static List<PublishedCount> shown(List<Integer> counts, boolean casesTold) {
        boolean anySmall = counts.stream().anyMatch(count -> count < SuppressCounts.LEAST);
        int shield = counts.stream()
                .filter(count -> anySmall && count >= SuppressCounts.LEAST)
                .min(Integer::compare)
                .orElse(0);
        return counts.stream()
                .map(count -> casesTold && count >= SuppressCounts.LEAST && count != shield
                        ? new PublishedCount(count, false)
                        : WITHHELD)
                .toList();
    }
}
