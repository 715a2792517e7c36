package jp.kasane.modelling.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The layers of a municipality and the ways up between them.
 *
 * @param process id of the process that carries its cases up
 * @param rungs position of each layer by its code, 1 at the bottom; 0 beside the ladder
 * @param ways declared ways up
 */
public record LadderShape(String process, Map<String, Integer> rungs, Set<Way> ways) {

    public LadderShape {
        rungs = Map.copyOf(rungs);
        ways = Set.copyOf(ways);
    }

    /** From a layer to the layer to which it refers cases. */
    public record Way(String from, String to) {}

    /** Codes of the layers on the ladder, from the bottom up. */
    public List<String> onLadder() {
        return rungs.keySet().stream()
                .filter(layer -> rungs.get(layer) > 0)
                .sorted(Comparator.comparing(rungs::get))
                .toList();
    }

    boolean knows(String layer) {
        return rungs.containsKey(layer);
    }

    boolean isAbove(String upper, String lower) {
        return rungs.getOrDefault(upper, 0) > rungs.getOrDefault(lower, 0);
    }

    Optional<String> above(String layer) {
        return ways.stream()
                .filter(way -> way.from().equals(layer))
                .map(Way::to)
                .findFirst();
    }

    Optional<String> below(String layer) {
        return ways.stream()
                .filter(way -> way.to().equals(layer))
                .map(Way::from)
                .findFirst();
    }
}
