package jp.kasane.prefecture.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kasane.prefecture.FigureTable;
import jp.kasane.prefecture.Measure;
import jp.kasane.privacy.statistics.PublishedCount;
import org.junit.jupiter.api.Test;

class TabulateTest {

    @Test
    void smallCountsAreWithheldAndCannotBeWorkedOutFromTheTotals() {
        List<FigureTable> tables = Tabulate.of(counts(Map.of("RECEIVED", 3, "CLOSED", 20), Map.of("AREA", 23)));

        FigureTable states = table(tables, Measure.STATE);
        // 氷見 would be 23 - 20: so 20, or the total, goes as well
        assertThat(withheld(states, 0)).isGreaterThanOrEqualTo(2);
        assertThat(states.rows()
                        .get(0)
                        .counts()
                        .get(states.codes().indexOf("RECEIVED"))
                        .value())
                .isNull();
        FigureTable layers = table(tables, Measure.LAYER);
        boolean totalShown =
                states.rows().get(0).counts().get(states.codes().size()).value() != null;
        boolean sameTotalShown = layers.rows().get(0).counts().get(0).value() != null;
        assertThat(sameTotalShown).as("one total in both tables").isEqualTo(totalShown);
    }

    /** Eight cases, each with a field at least, and two fields under five would be four and four. */
    @Test
    void fieldsAreNotSaidToBeUnderFiveWhereTheirSumIsWithheld() {
        Map<String, Map<Measure, Map<String, Integer>>> counts = new TreeMap<>();
        for (String town : List.of("氷見市", "高岡市")) {
            counts.put(
                    town,
                    Map.of(
                            Measure.STATE, Map.of("OPEN", 8),
                            Measure.LAYER, Map.of("AREA", 8),
                            Measure.FIELD, Map.of("CARE", 4, "DEBT", 4)));
        }
        List<FigureTable> tables = Tabulate.of(counts);

        assertThat(table(tables, Measure.STATE).rows().get(0).counts().get(0).value())
                .isEqualTo(8);
        assertThat(table(tables, Measure.FIELD).rows())
                .allSatisfy(row -> assertThat(row.counts())
                        .extracting(PublishedCount::text)
                        .containsExactly("秘匿", "秘匿", "秘匿"));
    }

    @Test
    void largeCountsAreToldAndSummedUp() {
        List<FigureTable> tables = Tabulate.of(counts(Map.of("RECEIVED", 10, "CLOSED", 20), Map.of("AREA", 30)));

        FigureTable states = table(tables, Measure.STATE);
        assertThat(states.codes()).containsExactly("CLOSED", "RECEIVED");
        assertThat(states.rows().get(0).municipality()).isEqualTo("氷見市");
        assertThat(states.rows().get(0).counts())
                .extracting(each -> each.value())
                .containsExactly(20, 10, 30);
        assertThat(states.totals()).extracting(each -> each.value()).containsExactly(40, 20, 60);
    }

    @Test
    void councilsAndMeetingsAreToldAsTheyAre() {
        Map<String, Map<Measure, Map<String, Integer>>> counts = new TreeMap<>();
        counts.put("氷見市", Map.of(Measure.COUNCIL, Map.of("COUNCIL", 2), Measure.MEETING, Map.of("MEETING", 1)));
        List<FigureTable> tables = Tabulate.of(counts);

        assertThat(table(tables, Measure.COUNCIL).totals())
                .extracting(each -> each.value())
                .containsExactly(2);
        assertThat(table(tables, Measure.MEETING).rows().get(0).counts())
                .extracting(each -> each.value())
                .containsExactly(1);
        assertThat(table(tables, Measure.OVERDUE).rows().get(0).counts())
                .extracting(each -> each.value())
                .containsOnlyNulls();
    }

    @Test
    void everyMeasureHasATable() {
        assertThat(Tabulate.of(counts(Map.of("CLOSED", 9), Map.of("AREA", 9))))
                .extracting(FigureTable::measure)
                .containsExactly(Measure.values());
    }

    private static long withheld(FigureTable table, int row) {
        return table.rows().get(row).counts().stream()
                .filter(each -> each.value() == null)
                .count();
    }

    /** Two municipalities with the same counts. */
    private static Map<String, Map<Measure, Map<String, Integer>>> counts(
            Map<String, Integer> states, Map<String, Integer> layers) {
        Map<String, Map<Measure, Map<String, Integer>>> counts = new TreeMap<>();
        for (String name : Arrays.asList("氷見市", "高岡市")) {
            counts.put(name, Map.of(Measure.STATE, states, Measure.LAYER, layers));
        }
        return counts;
    }

    private static FigureTable table(List<FigureTable> tables, Measure measure) {
        return tables.stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
