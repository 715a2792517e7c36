package jp.kasane.modelling.replay;

import java.util.HashMap;
import java.util.Map;

/** Counts of a replay; as large as there are different kinds, however many records there are. */
final class Tally {

    private final Map<TallyCell, Long> counts = new HashMap<>();

    void add(TallyCell cell) {
        counts.merge(cell, 1L, Long::sum);
    }

    Map<TallyCell, Long> counts() {
        return counts;
    }
}
