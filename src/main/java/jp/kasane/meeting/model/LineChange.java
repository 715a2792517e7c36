package jp.kasane.meeting.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of a base from (included) to (excluded) became these. */
record LineChange(int from, int to, List<String> lines) {

    /** Lines that were rewritten in their place are changes of their own. */
    Stream<LineChange> lineByLine() {
        return lines.size() == to - from
                ? IntStream.range(from, to).mapToObj(i -> new LineChange(i, i + 1, List.of(lines.get(i - from))))
                : Stream.of(this);
    }

    /** Overlaps the region, or adds where the region adds. What only borders on it stays apart. */
    boolean touches(int regionFrom, int regionTo) {
        boolean adds = from == to && regionFrom == regionTo && from == regionFrom;
        return adds || from < regionTo && (to > regionFrom || from > regionFrom);
    }
}
