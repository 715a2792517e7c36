package jp.kasane.prefecture.model;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.prefecture.FigureTable;
import jp.kasane.prefecture.Measure;
import jp.kasane.privacy.statistics.CountTable;
import jp.kasane.privacy.statistics.PublishedCount;
import jp.kasane.privacy.statistics.PublishedTable;
import jp.kasane.privacy.statistics.SuppressCounts;

/** Makes the tables of all municipalities; those about people are published in one go, so that none gives away another. */
public final class Tabulate {

    private Tabulate() {}

    /** In the order of the measures; of layers one table for each municipality. */
    public static List<FigureTable> of(List<CountedMunicipality> municipalities) {
        List<FigureTable> summed = summed(municipalities);
        List<PublishedCount> cases = numbersOfCases(summed);
        return Stream.of(Measure.values())
                .flatMap(measure -> measure.isOverlapping()
                        ? Stream.of(OverlappingCounts.table(measure, municipalities, cases))
                        : summed.stream().filter(table -> table.measure() == measure))
                .toList();
    }

    /** Those of which every count is a part of its total. */
    private static List<FigureTable> summed(List<CountedMunicipality> municipalities) {
        List<Draft> drafts = Stream.of(Measure.values())
                .filter(measure -> !measure.isOverlapping())
                .flatMap(measure -> drafts(measure, municipalities))
                .toList();
        List<CountTable> secret = drafts.stream()
                .filter(draft -> draft.measure().isAboutPeople())
                .map(Draft::counts)
                .toList();
        Iterator<PublishedTable> published =
                SuppressCounts.publishWhereZerosMayBeKnown(secret).iterator();
        return drafts.stream()
                .map(draft -> draft.measure().isAboutPeople() ? draft.shown(published.next()) : draft.open())
                .toList();
    }

    private static Stream<Draft> drafts(Measure measure, List<CountedMunicipality> municipalities) {
        return measure == Measure.LAYER
                ? municipalities.stream().map(Draft::ofLayers)
                : Stream.of(Draft.common(measure, municipalities));
    }

    /** As they are told, by municipality. */
    private static List<PublishedCount> numbersOfCases(List<FigureTable> tables) {
        return tables.stream()
                .filter(table -> table.measure() == Measure.STATE)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.counts().get(row.counts().size() - 1))
                .toList();
    }
}
