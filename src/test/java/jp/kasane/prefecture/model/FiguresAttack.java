package jp.kasane.prefecture.model;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.kasane.prefecture.FigureTable;
import jp.kasane.prefecture.Measure;
import jp.kasane.privacy.statistics.PublishedCount;

/**
 * Works on what is shown of two municipalities' cases by state and by layer. It knows every zero, that what no council has
 * had yet is the same in both tables, and that both count the same cases.
 */
final class FiguresAttack {

    private static final int RECEIVED = Measure.STATE.codes().indexOf("RECEIVED");
    private static final int NONE = 0;

    private final List<CountedMunicipality> truth;
    private final FigureTable states;
    private final List<FigureTable> layers;
    private final Map<String, Set<Integer>> values = new TreeMap<>();

    FiguresAttack(List<CountedMunicipality> truth, List<FigureTable> shown) {
        this.truth = truth;
        this.states = tables(shown, Measure.STATE).get(0);
        this.layers = tables(shown, Measure.LAYER);
    }

    private static List<FigureTable> tables(List<FigureTable> shown, Measure measure) {
        return shown.stream().filter(table -> table.measure() == measure).toList();
    }

    /** Counts from one to four of which only one value is possible. */
    Set<String> recovered() {
        List<Map<List<Integer>, List<int[]>>> byLayer = new ArrayList<>();
        List<List<int[]>> byState = new ArrayList<>();
        for (int town = 0; town < truth.size(); town++) {
            Map<List<Integer>, List<int[]>> own = line(town, layers.get(town), 0).possible().stream()
                    .collect(groupingBy(numbers -> List.of(numbers[NONE], last(numbers))));
            byLayer.add(own);
            byState.add(line(town, states, town).possible().stream()
                    .filter(numbers -> own.containsKey(shared(numbers)))
                    .toList());
        }
        List<Set<List<Integer>>> met = List.of(new HashSet<>(), new HashSet<>());
        for (int[] first : byState.get(0)) {
            for (int[] second : byState.get(1)) {
                if (sumsAgree(first, second)) {
                    note(0, Measure.STATE, first);
                    note(1, Measure.STATE, second);
                    met.get(0).add(shared(first));
                    met.get(1).add(shared(second));
                }
            }
        }
        IntStream.range(0, truth.size())
                .forEach(town -> met.get(town)
                        .forEach(shared -> byLayer.get(town).get(shared).forEach(n -> note(town, Measure.LAYER, n))));
        return determined();
    }

    private Line line(int town, FigureTable table, int row) {
        return new Line(counts(town, table.measure()), table.rows().get(row).counts());
    }

    private List<Integer> counts(int town, Measure measure) {
        CountedMunicipality one = truth.get(town);
        return one.codes(measure).stream().map(code -> one.count(measure, code)).toList();
    }

    private static List<Integer> shared(int[] numbersOfStates) {
        return List.of(numbersOfStates[RECEIVED], last(numbersOfStates));
    }

    private static int last(int[] numbers) {
        return numbers[numbers.length - 1];
    }

    private boolean sumsAgree(int[] first, int[] second) {
        for (int at = 0; at < first.length; at++) {
            if (!Line.agrees(states.totals().get(at), first[at] + second[at])) {
                return false;
            }
        }
        return true;
    }

    private void note(int town, Measure measure, int[] numbers) {
        for (int at = 0; at < numbers.length; at++) {
            values.computeIfAbsent(town + " " + measure + " " + at, key -> new TreeSet<>())
                    .add(numbers[at]);
        }
    }

    private Set<String> determined() {
        Map<String, PublishedCount> shown = new HashMap<>();
        for (int town = 0; town < truth.size(); town++) {
            put(shown, town + " STATE ", states.rows().get(town).counts());
            put(shown, town + " LAYER ", layers.get(town).rows().get(0).counts());
        }
        Set<String> recovered = new TreeSet<>();
        values.forEach((key, possible) -> {
            int only = possible.iterator().next();
            if (shown.get(key).value() == null && possible.size() == 1 && only > 0 && only < 5) {
                recovered.add(key + " = " + only);
            }
        });
        return recovered;
    }

    private static void put(Map<String, PublishedCount> shown, String prefix, List<PublishedCount> counts) {
        IntStream.range(0, counts.size()).forEach(at -> shown.put(prefix + at, counts.get(at)));
    }
}
