package jp.kasane.prefecture.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kasane.casework.CaseState;
import jp.kasane.prefecture.FigureTable;
import jp.kasane.prefecture.FigureTable.Row;
import jp.kasane.prefecture.Measure;
import jp.kasane.privacy.statistics.PublishedCount;
import jp.kasane.systembuilding.model.IssueState;
import org.junit.jupiter.api.Test;

class TabulateTest {

    @Test
    void smallCountsAreWithheldAndCannotBeWorkedOutFromTheTotals() {
        List<FigureTable> tables = Tabulate.of(both(Map.of("IN_DELIBERATION", 3, "CLOSED", 20), Map.of("AREA", 23)));

        FigureTable states = table(tables, Measure.STATE);
        // 氷見 would be 23 - 20: so 20, or the total, goes as well
        assertThat(text(states, "氷見市", "IN_DELIBERATION")).isEqualTo("5未満");
        assertThat(List.of(text(states, "氷見市", "CLOSED"), text(states, "氷見市", "TOTAL")))
                .contains("秘匿");
        assertThat(layers(tables, "氷見市").rows().get(0).counts())
                .as("one total in both tables")
                .last()
                .isEqualTo(states.rows().get(0).counts().get(5));
    }

    /** With a sum of 12 beside eight cases, or of seven beside under five, the fields would be 8 and 4, or the cases four. */
    @Test
    void fieldsHaveNoSumAndNoReasonToBeWithheld() {
        List<FigureTable> tables = Tabulate.of(List.of(
                himi("氷見市", cases(8, Map.of("ELDERLY", 8, "CHILD", 4))),
                himi("高岡市", cases(4, Map.of("ELDERLY", 4, "CHILD", 3)))));

        FigureTable fields = table(tables, Measure.FIELD);
        assertThat(fields.hasRowTotals()).isFalse();
        assertThat(fields.totals()).isEmpty();
        assertThat(fields.rows())
                .allSatisfy(row -> assertThat(row.counts())
                        .extracting(PublishedCount::text)
                        .hasSize(5)
                        .containsOnly("秘匿"));
    }

    @Test
    void besideASmallFieldTheSmallestOfTheLargerOnesIsWithheld() {
        List<FigureTable> tables = Tabulate.of(List.of(himi(
                "氷見市",
                Map.of(
                        Measure.STATE,
                        Map.of(
                                "RECEIVED",
                                6,
                                "IN_DELIBERATION",
                                6,
                                "AWAITING_NEW_SUPPORT",
                                6,
                                "MONITORING",
                                6,
                                "CLOSED",
                                6),
                        Measure.LAYER,
                        Map.of("NONE", 6, "AREA", 10, "BLOCK", 8, "CORE", 6),
                        Measure.FIELD,
                        Map.of("ELDERLY", 20, "DISABILITY", 3, "CHILD", 12, "POVERTY", 9)))));

        assertThat(text(table(tables, Measure.STATE), "氷見市", "TOTAL")).isEqualTo("30");
        assertThat(table(tables, Measure.FIELD).rows().get(0).counts())
                .extracting(PublishedCount::text)
                .containsExactly("20", "秘匿", "12", "秘匿", "秘匿");
    }

    private static Map<Measure, Map<String, Integer>> cases(int number, Map<String, Integer> fields) {
        return Map.of(
                Measure.STATE, Map.of("CLOSED", number), Measure.LAYER, Map.of("AREA", number), Measure.FIELD, fields);
    }

    @Test
    void largeCountsAreToldAndSummedUp() {
        Map<String, Integer> states =
                Map.of("RECEIVED", 10, "IN_DELIBERATION", 12, "AWAITING_NEW_SUPPORT", 5, "MONITORING", 7, "CLOSED", 20);
        List<FigureTable> tables = Tabulate.of(both(states, Map.of("NONE", 10, "AREA", 30, "BLOCK", 8, "CORE", 6)));

        FigureTable table = table(tables, Measure.STATE);
        assertThat(table.codes()).first().isEqualTo("RECEIVED");
        assertThat(table.rows()).extracting(Row::municipality).containsExactly("氷見市", "高岡市");
        assertThat(values(table.rows().get(0))).containsExactly(10, 12, 5, 7, 20, 54);
        assertThat(table.totals()).extracting(PublishedCount::value).containsExactly(20, 24, 10, 14, 40, 108);
        assertThat(values(layers(tables, "高岡市").rows().get(0))).containsExactly(10, 30, 8, 6, 54);
    }

    /** 26 - 15 - 9 would be the two cases before 福祉施策調整会議, if it were 0 to 4 cases before the meetings of 名張 that hid them. */
    @Test
    void aMunicipalityHasItsOwnLayersOnly() {
        CountedMunicipality iga = new CountedMunicipality(
                "伊賀市",
                names("CARE_MEETING", "地域ケア会議", "COORDINATION", "相談事案調整会議", "POLICY", "福祉施策調整会議"),
                Map.of(
                        Measure.STATE, Map.of("IN_DELIBERATION", 26),
                        Measure.LAYER, Map.of("CARE_MEETING", 15, "COORDINATION", 9, "POLICY", 2)));
        CountedMunicipality nabari = new CountedMunicipality(
                "名張市",
                names("AREA", "エリア会議", "PROMOTION", "包括化推進会議", "DIRECTORS", "エリアディレクター会議"),
                Map.of(
                        Measure.STATE, Map.of("IN_DELIBERATION", 46),
                        Measure.LAYER, Map.of("AREA", 24, "PROMOTION", 14, "DIRECTORS", 8)));
        List<FigureTable> tables = Tabulate.of(List.of(iga, nabari));

        FigureTable own = layers(tables, "伊賀市");
        assertThat(own.codes()).containsExactly("NONE", "CARE_MEETING", "COORDINATION", "POLICY");
        assertThat(own.names()).containsEntry("POLICY", "福祉施策調整会議");
        assertThat(own.totals()).as("no sums over municipalities").isEmpty();
        assertThat(text(own, "伊賀市", "POLICY")).isEqualTo("5未満");
        assertThat(Stream.of("CARE_MEETING", "COORDINATION", "TOTAL").map(code -> text(own, "伊賀市", code)))
                .as("one that has cases keeps POLICY from being the difference")
                .contains("秘匿");
    }

    /** The two cases before コア会議 take ブロック会議 with them, and neither the total nor a state. */
    @Test
    void aSmallLayerCostsOneOtherOfItsMunicipality() {
        List<FigureTable> tables = Tabulate.of(List.of(
                himi(
                        "氷見市",
                        Map.of(
                                Measure.STATE,
                                Map.of(
                                        "RECEIVED",
                                        6,
                                        "IN_DELIBERATION",
                                        20,
                                        "AWAITING_NEW_SUPPORT",
                                        8,
                                        "MONITORING",
                                        15,
                                        "CLOSED",
                                        12),
                                Measure.LAYER,
                                Map.of("NONE", 6, "AREA", 39, "BLOCK", 14, "CORE", 2))),
                himi(
                        "高岡市",
                        Map.of(
                                Measure.STATE,
                                Map.of(
                                        "RECEIVED",
                                        7,
                                        "IN_DELIBERATION",
                                        30,
                                        "AWAITING_NEW_SUPPORT",
                                        9,
                                        "MONITORING",
                                        25,
                                        "CLOSED",
                                        12),
                                Measure.LAYER,
                                Map.of("NONE", 7, "AREA", 50, "BLOCK", 16, "CORE", 10)))));

        assertThat(layers(tables, "氷見市").rows().get(0).counts())
                .extracting(PublishedCount::text)
                .containsExactly("6", "39", "秘匿", "5未満", "61");
        assertThat(values(layers(tables, "高岡市").rows().get(0))).doesNotContainNull();
        assertThat(table(tables, Measure.STATE).totals())
                .extracting(PublishedCount::value)
                .containsExactly(13, 50, 17, 40, 24, 144);
    }

    @Test
    void twoMunicipalitiesMayGiveOneCodeDifferentNames() {
        List<FigureTable> tables = Tabulate.of(List.of(
                new CountedMunicipality("名張市", names("AREA", "エリア会議"), Map.of()),
                new CountedMunicipality("氷見市", names("AREA", "地域会議"), Map.of())));

        assertThat(layers(tables, "名張市").names()).containsEntry("AREA", "エリア会議");
        assertThat(layers(tables, "氷見市").names()).containsEntry("AREA", "地域会議");
    }

    /** Four cases, one in each of four columns: if empty columns were left out, 「5未満」 everywhere would say so. */
    @Test
    void columnsDoNotTellWhereThereIsSomething() {
        List<FigureTable> some = Tabulate.of(List.of(himi(
                "氷見市",
                Map.of(
                        Measure.STATE,
                        Map.of("IN_DELIBERATION", 1, "AWAITING_NEW_SUPPORT", 1, "MONITORING", 1, "CLOSED", 1),
                        Measure.LAYER,
                        Map.of("AREA", 4)))));
        List<FigureTable> none = Tabulate.of(List.of(himi("氷見市", Map.of())));

        assertThat(some).isEqualTo(none);
    }

    @Test
    void everyStateHasAColumn() {
        assertThat(Measure.STATE.codes())
                .containsExactlyElementsOf(
                        Arrays.stream(CaseState.values()).map(Enum::name).toList());
        assertThat(Measure.ISSUE.codes())
                .containsExactlyElementsOf(
                        Arrays.stream(IssueState.values()).map(Enum::name).toList());
    }

    @Test
    void nothingIsCountedWithoutAColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> himi("氷見市", Map.of(Measure.LAYER, Map.of("COORDINATION", 7))))
                .withMessageContaining("COORDINATION");
    }

    @Test
    void councilsAndMeetingsAreToldAsTheyAre() {
        List<FigureTable> tables = Tabulate.of(List.of(
                himi("氷見市", Map.of(Measure.COUNCIL, Map.of("COUNCIL", 2), Measure.MEETING, Map.of("MEETING", 1)))));

        assertThat(table(tables, Measure.COUNCIL).totals())
                .extracting(PublishedCount::value)
                .containsExactly(2);
        assertThat(values(table(tables, Measure.MEETING).rows().get(0))).containsExactly(1);
        assertThat(values(table(tables, Measure.OVERDUE).rows().get(0))).containsOnlyNulls();
    }

    @Test
    void everyMeasureHasATable() {
        assertThat(Tabulate.of(List.of(himi("氷見市", Map.of()))))
                .extracting(FigureTable::measure)
                .containsExactly(Measure.values());
    }

    private static String text(FigureTable table, String municipality, String code) {
        int at = code.equals("TOTAL") ? table.codes().size() : table.codes().indexOf(code);
        return table.rows().stream()
                .filter(row -> row.municipality().equals(municipality))
                .map(row -> row.counts().get(at).text())
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> values(Row row) {
        return row.counts().stream().map(PublishedCount::value).toList();
    }

    /** Two municipalities with the same counts. */
    private static List<CountedMunicipality> both(Map<String, Integer> states, Map<String, Integer> layers) {
        return Stream.of("氷見市", "高岡市")
                .map(name -> himi(name, Map.of(Measure.STATE, states, Measure.LAYER, layers)))
                .toList();
    }

    private static CountedMunicipality himi(String name, Map<Measure, Map<String, Integer>> counts) {
        return new CountedMunicipality(name, names("AREA", "地域会議", "BLOCK", "ブロック会議", "CORE", "コア会議"), counts);
    }

    private static Map<String, String> names(String... codesAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int at = 0; at < codesAndNames.length; at += 2) {
            names.put(codesAndNames[at], codesAndNames[at + 1]);
        }
        return names;
    }

    private static FigureTable layers(List<FigureTable> tables, String municipality) {
        return tables.stream()
                .filter(each -> each.measure() == Measure.LAYER)
                .filter(each -> each.rows().get(0).municipality().equals(municipality))
                .findFirst()
                .orElseThrow();
    }

    private static FigureTable table(List<FigureTable> tables, Measure measure) {
        return tables.stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
