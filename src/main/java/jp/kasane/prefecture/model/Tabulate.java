package jp.kasane.prefecture.model;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.prefecture.FigureTable;
import jp.kasane.prefecture.Measure;
import jp.kasane.privacy.statistics.CountTable;
import jp.kasane.privacy.statistics.PublishedTable;
import jp.kasane.privacy.statistics.SuppressCounts;

/** Makes the tables of all municipalities; those about people are published in one go, so that none gives away another. */
public final class Tabulate {

    private Tabulate() {}

    /** In the order of the measures; of layers one table for each municipality. */
    public static List<FigureTable> of(List<CountedMunicipality> municipalities) {
        List<Draft> drafts = Stream.of(Measure.values())
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
}
