package jp.kasane.prefecture.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.kasane.prefecture.FigureTable;
import jp.kasane.prefecture.FigureTable.Row;
import jp.kasane.prefecture.Measure;
import jp.kasane.privacy.statistics.PublishedCount;
import jp.kasane.privacy.statistics.SuppressCounts;
import org.junit.jupiter.api.Test;

/** Nobody works out a count under five, however much is known of where there is nothing. */
class FiguresAttackTest {

    private static final List<String> HIMI = List.of("AREA", "BLOCK", "CORE", "SYSTEM");
    private static final List<String> IGA = List.of("CARE_MEETING", "COORDINATION", "POLICY");

    /** What no council has had yet would be six in one table and 5 to 9 in the other. */
    @Test
    void whatNoCouncilHasHadYetIsOneFigureInBothTables() {
        List<CountedMunicipality> towns = List.of(
                town(
                        "甲市",
                        HIMI,
                        Map.of("CLOSED", 16, "IN_DELIBERATION", 2, "MONITORING", 13, "AWAITING_NEW_SUPPORT", 22),
                        Map.of("AREA", 17, "BLOCK", 29, "CORE", 7)),
                town("乙市", HIMI, Map.of("MONITORING", 2, "RECEIVED", 6), Map.of("AREA", 1, "BLOCK", 1, "NONE", 6)));
        List<FigureTable> shown = Tabulate.of(towns);

        assertThat(new FiguresAttack(towns, shown).recovered()).isEmpty();
        assertThat(shown.stream()
                        .filter(table -> table.measure() == Measure.LAYER)
                        .map(table -> table.rows().get(0).counts().get(0)))
                .containsExactly(received(shown, 0), received(shown, 1));
    }

    private static PublishedCount received(List<FigureTable> shown, int row) {
        return shown.stream()
                .filter(table -> table.measure() == Measure.STATE)
                .map(table -> table.rows().get(row).counts().get(0))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noTwoMunicipalitiesGiveAwayASmallCount() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<CountedMunicipality> towns =
                    List.of(any("伊賀市", seed % 2 == 0 ? IGA : HIMI, random), any("氷見市", HIMI, random));
            assertThat(new FiguresAttack(towns, Tabulate.of(towns)).recovered())
                    .as("%s: %s", seed, towns)
                    .isEmpty();
        }
    }

    @Test
    void theAttackFindsWhatIsOnlyCoveredByItself() {
        List<CountedMunicipality> towns = List.of(
                town("甲市", HIMI, Map.of("CLOSED", 20, "MONITORING", 3), Map.of("AREA", 23)),
                town("乙市", HIMI, Map.of("CLOSED", 20, "MONITORING", 9), Map.of("AREA", 29)));
        List<FigureTable> naive =
                Tabulate.of(towns).stream().map(table -> naive(table, towns)).toList();
        assertThat(new FiguresAttack(towns, naive).recovered()).containsExactly("0 STATE 3 = 3");
    }

    /** Withholds what is under five and nothing else. */
    private static FigureTable naive(FigureTable table, List<CountedMunicipality> towns) {
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(row.municipality(), naive(table, row.municipality(), towns)))
                .toList();
        List<PublishedCount> totals = IntStream.rangeClosed(0, table.codes().size())
                .mapToObj(at -> SuppressCounts.single(
                        towns.stream().mapToInt(each -> count(table, each, at)).sum()))
                .toList();
        return new FigureTable(table.measure(), table.codes(), table.names(), rows, totals);
    }

    private static List<PublishedCount> naive(FigureTable table, String name, List<CountedMunicipality> towns) {
        CountedMunicipality town = towns.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return IntStream.rangeClosed(0, table.codes().size())
                .mapToObj(at -> SuppressCounts.single(count(table, town, at)))
                .toList();
    }

    private static int count(FigureTable table, CountedMunicipality town, int at) {
        return at < table.codes().size()
                ? town.count(table.measure(), table.codes().get(at))
                : table.codes().stream()
                        .mapToInt(code -> town.count(table.measure(), code))
                        .sum();
    }

    /** Some cases that no council has had yet, and others before some of the councils. */
    private static CountedMunicipality any(String name, List<String> layers, Random random) {
        int waiting = random.nextInt(3) == 0 ? 0 : random.nextInt(9);
        int moved = random.nextInt(40);
        Map<String, Integer> states =
                split(moved, List.of("IN_DELIBERATION", "AWAITING_NEW_SUPPORT", "MONITORING", "CLOSED"), random);
        Map<String, Integer> own = split(moved, layers, random);
        states.put("RECEIVED", waiting);
        own.put("NONE", waiting);
        return town(name, layers, states, own);
    }

    /** Into two or three parts; small parts are as likely as large ones. */
    private static Map<String, Integer> split(int sum, List<String> codes, Random random) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        int left = sum;
        int from = random.nextInt(codes.size() - 1);
        for (String code : codes.subList(from, Math.min(from + 2, codes.size() - 1))) {
            int part = Math.min(left, random.nextInt(random.nextBoolean() ? 5 : 20));
            parts.put(code, part);
            left -= part;
        }
        parts.put(codes.get(codes.size() - 1), left);
        return parts;
    }

    private static CountedMunicipality town(
            String name, List<String> layers, Map<String, Integer> states, Map<String, Integer> own) {
        Map<String, String> names = new LinkedHashMap<>();
        layers.forEach(layer -> names.put(layer, layer));
        return new CountedMunicipality(name, names, Map.of(Measure.STATE, states, Measure.LAYER, own));
    }
}
