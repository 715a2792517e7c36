package jp.kasane.prefecture.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kasane.privacy.statistics.PublishedCount;
import org.junit.jupiter.api.Test;

/** All counts there can be are published, and sorted by what is then known of them. */
class OverlappingCountsTest {

    @Test
    void besideANumberOfCasesNoSmallCountIsDetermined() {
        for (int columns = 2; columns <= 4; columns++) {
            for (int cases = 5; cases <= 10; cases++) {
                assertThat(recovered(every(columns, cases), true))
                        .as("%s counts of %s cases", columns, cases)
                        .isEmpty();
            }
        }
    }

    /** At least two numbers of cases are possible where it is withheld. */
    @Test
    void norBesideOneThatIsWithheld() {
        for (int cases = 1; cases <= 8; cases++) {
            for (int other = cases + 1; other <= (cases < 5 ? 4 : 8); other++) {
                List<List<Integer>> either = Stream.concat(every(3, cases).stream(), every(3, other).stream())
                        .toList();
                assertThat(recovered(either, false))
                        .as("%s or %s cases", cases, other)
                        .isEmpty();
            }
        }
    }

    @Test
    void countsUnderFiveAloneWouldBeRecovered() {
        assertThat(recovered(
                        every(2, 8),
                        counts -> counts.stream()
                                .map(count -> count < 5 ? "" : count.toString())
                                .toList()))
                .contains("[, ] 0 = 4");
    }

    private static Set<String> recovered(List<List<Integer>> all, boolean casesTold) {
        return recovered(
                all,
                counts -> OverlappingCounts.shown(counts, casesTold).stream()
                        .map(PublishedCount::text)
                        .toList());
    }

    /** Small counts of which one value only agrees with what is shown and with where there is nothing. */
    private static Set<String> recovered(List<List<Integer>> all, Function<List<Integer>, List<String>> publish) {
        Map<List<Object>, List<List<Integer>>> alike = new HashMap<>();
        for (List<Integer> counts : all) {
            List<Boolean> zeros = counts.stream().map(count -> count == 0).toList();
            alike.computeIfAbsent(List.of(publish.apply(counts), zeros), key -> new ArrayList<>())
                    .add(counts);
        }
        Set<String> recovered = new TreeSet<>();
        alike.forEach((known, possible) -> IntStream.range(0, possible.get(0).size())
                .forEach(at -> {
                    Set<Integer> values =
                            possible.stream().map(counts -> counts.get(at)).collect(Collectors.toSet());
                    int only = values.iterator().next();
                    if (values.size() == 1 && only > 0 && only < 5) {
                        recovered.add(known.get(0) + " " + at + " = " + only);
                    }
                }));
        return recovered;
    }

    /** None more than the cases, together no fewer. */
    private static List<List<Integer>> every(int columns, int cases) {
        Stream<List<Integer>> all = Stream.of(List.of());
        for (int column = 0; column < columns; column++) {
            all = all.flatMap(counts -> IntStream.rangeClosed(0, cases)
                    .mapToObj(next ->
                            Stream.concat(counts.stream(), Stream.of(next)).toList()));
        }
        return all.filter(counts -> counts.stream().mapToInt(Integer::intValue).sum() >= cases)
                .toList();
    }
}
