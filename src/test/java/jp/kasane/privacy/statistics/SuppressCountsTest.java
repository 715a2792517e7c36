package jp.kasane.privacy.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SuppressCountsTest {

    @Test
    void aCountUnderFiveIsNotShown() {
        assertThat(SuppressCounts.single(4).text()).isEqualTo("5未満");
        assertThat(SuppressCounts.single(0).text()).isEqualTo("5未満");
        assertThat(SuppressCounts.single(5).text()).isEqualTo("5");
    }

    @Test
    void oneSmallCountOfAListTakesAnotherWithIt() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("D01", 3);
        counts.put("D02", 12);
        counts.put("D03", 40);
        PublishedTable shown = SuppressCounts.publish(CountTable.list("cases", "area", counts));
        assertThat(shown.of("D01").text()).isEqualTo("5未満");
        assertThat(shown.of("D02").text()).isEqualTo("秘匿");
        assertThat(shown.of("D03").text()).isEqualTo("40");
        assertThat(shown.total().text()).isEqualTo("55");
    }

    @Test
    void largeCountsAreShownAsTheyAre() {
        PublishedTable shown = SuppressCounts.publish(table(List.of(List.of(10, 20), List.of(30, 40))));
        assertThat(shown.of("r0", "c1").text()).isEqualTo("20");
        assertThat(shown.rowTotal("r1").text()).isEqualTo("70");
        assertThat(shown.columnTotal("c0").text()).isEqualTo("40");
        assertThat(shown.total().text()).isEqualTo("100");
    }

    @Test
    void twoSmallCountsThatTheTotalGivesAwayAreShielded() {
        // 4 + 4: whoever sees the total 8 would know both.
        PublishedTable shown =
                SuppressCounts.publish(CountTable.list("cases", "area", new LinkedHashMap<>(Map.of("a", 4, "b", 4))));
        assertThat(shown.total().value()).isNull();
    }

    @Test
    void sumsThatAreToldAnywayStayAndNothingIsToldBesideTheOnlyRow() {
        CountTable two = table(List.of(List.of(2, 9), List.of(1, 30)));
        PublishedTable shown = SuppressCounts.publishBesideSums(two).orElseThrow();
        assertThat(shown.columnTotal("c0").text()).isEqualTo("3");
        assertThat(shown.of("r0", "c0").text()).isEqualTo("5未満");
        assertThat(SuppressCounts.publishBesideSums(onlyRow(3, 40))).isEmpty();
        assertThat(SuppressCounts.publishBesideSums(onlyRow(5, 40))).isPresent();
    }

    /** The small one, one of its row, one of its column, and the one where these two meet: the cheapest of them. */
    @Test
    void besideAnotherTableNoMoreIsWithheldThanOneSmallCountNeeds() {
        CountTable table = new CountTable(
                "cases",
                "row",
                List.of("r0", "r1", "r2"),
                "col",
                List.of("c0", "c1", "c2"),
                List.of(List.of(2, 30, 12), List.of(40, 50, 9), List.of(8, 20, 70)));
        CountTable other = CountTable.list("cases", "sex", new LinkedHashMap<>(Map.of("f", 141, "m", 100)));
        PublishedTable shown = SuppressCounts.publish(List.of(table, other)).get(0);
        assertThat(shown.cells().get(0)).extracting(PublishedCount::text).containsExactly("5未満", "秘匿", "12", "44");
        assertThat(shown.cells().get(1)).extracting(PublishedCount::text).containsExactly("40", "50", "9", "99");
        assertThat(shown.cells().get(2)).extracting(PublishedCount::text).containsExactly("秘匿", "秘匿", "70", "98");
        assertThat(shown.cells().get(3)).extracting(PublishedCount::text).containsExactly("50", "100", "91", "241");
    }

    private static CountTable onlyRow(int one, int other) {
        return new CountTable("cases", "row", List.of("r0"), "col", List.of("c0", "c1"), List.of(List.of(one, other)));
    }

    @Property(tries = 50)
    void noTableGivesAwayAWithheldCountBesideItsSums(@ForAll("tables") CountTable table) {
        SuppressCounts.publishBesideSums(table)
                .ifPresent(shown -> assertThat(new Attack(List.of(table), List.of(shown)).recovered())
                        .isEmpty());
    }

    @Property(tries = 300)
    void noTableGivesAwayAWithheldCount(@ForAll("tables") CountTable table) {
        PublishedTable shown = SuppressCounts.publish(table);
        assertThat(new Attack(List.of(table), List.of(shown)).recovered()).isEmpty();
    }

    @Property(tries = 150)
    void neitherDoTwoTablesOfTheSameFigures(@ForAll("pairs") List<CountTable> tables) {
        assertThat(new Attack(tables, SuppressCounts.publish(tables)).recovered())
                .isEmpty();
    }

    @Test
    void theAttackFindsWhatPrimarySuppressionAloneGivesAway() {
        CountTable table = table(List.of(List.of(3, 9), List.of(8, 7)));
        PublishedTable naive = new PublishedTable(
                table.rows(),
                table.columns(),
                List.of(
                        List.of(SuppressCounts.single(3), SuppressCounts.single(9), SuppressCounts.single(12)),
                        List.of(SuppressCounts.single(8), SuppressCounts.single(7), SuppressCounts.single(15)),
                        List.of(SuppressCounts.single(11), SuppressCounts.single(16), SuppressCounts.single(27))));
        assertThat(new Attack(List.of(table), List.of(naive)).recovered()).containsExactly("cases|col=c0|row=r0");
    }

    @Provide
    Arbitrary<CountTable> tables() {
        return Arbitraries.of(2, 3)
                .flatMap(width -> row(width).list().ofMinSize(2).ofMaxSize(2))
                .map(SuppressCountsTest::table);
    }

    /** The same four groups of cases, each by another dimension. */
    @Provide
    Arbitrary<List<CountTable>> pairs() {
        return row(8).map(n -> List.of(
                table("row", "col", n.get(0) + n.get(1), n.get(2) + n.get(3), n.get(4) + n.get(5), n.get(6) + n.get(7)),
                table(
                        "row",
                        "sex",
                        n.get(0) + n.get(2),
                        n.get(1) + n.get(3),
                        n.get(4) + n.get(6),
                        n.get(5) + n.get(7))));
    }

    private static Arbitrary<List<Integer>> row(int width) {
        return Arbitraries.integers().between(0, 9).list().ofSize(width);
    }

    private static CountTable table(String rows, String columns, int a, int b, int c, int d) {
        return new CountTable(
                "cases",
                rows,
                List.of("r0", "r1"),
                columns,
                List.of("c0", "c1"),
                List.of(List.of(a, b), List.of(c, d)));
    }

    private static CountTable table(List<List<Integer>> counts) {
        List<String> columns =
                List.of("c0", "c1", "c2").subList(0, counts.get(0).size());
        return new CountTable("cases", "row", List.of("r0", "r1"), "col", columns, counts);
    }
}
