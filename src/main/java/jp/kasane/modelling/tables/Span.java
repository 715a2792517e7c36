package jp.kasane.modelling.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring values of an input, as a person would name them.
 *
 * @param low the least of them, or what all are above; null for no limit
 * @param high the greatest of them, or what all are below; null for no limit
 * @param other every text that the table does not name
 */
record Span(@Nullable Object low, boolean withLow, @Nullable Object high, boolean withHigh, boolean other) {

    /** Whether it is one value, or the absence of one. */
    public boolean single() {
        return !other && withLow && withHigh && (low == null ? high == null : low.equals(high));
    }

    static List<Span> of(Dimension dimension, BitSet side) {
        List<Span> spans = new ArrayList<>();
        boolean ordered = dimension.space().kind() == ValueKind.NUMBER
                || dimension.space().kind() == ValueKind.MOMENT;
        int first = side.nextSetBit(0);
        while (first >= 0) {
            int last = ordered ? side.nextClearBit(first) - 1 : first;
            if (ordered && dimension.cells().get(last).shape() == Cell.Shape.NONE && last > first) {
                last--;
            }
            spans.add(of(
                    dimension, dimension.cells().get(first), dimension.cells().get(last)));
            first = side.nextSetBit(last + 1);
        }
        return spans;
    }

    private static Span of(Dimension dimension, Cell first, Cell last) {
        if (first.shape() == Cell.Shape.NONE) {
            return new Span(null, true, null, true, false);
        }
        if (first.shape() == Cell.Shape.OTHER) {
            return new Span(null, false, null, false, true);
        }
        boolean fromPoint = first.shape() == Cell.Shape.POINT;
        boolean toPoint = last.shape() == Cell.Shape.POINT;
        boolean least = first != last && first == edge(dimension, true);
        boolean most = first != last && last == edge(dimension, false);
        Span span = new Span(
                least ? null : fromPoint ? first.value() : first.low(),
                fromPoint && !least,
                most ? null : toPoint ? last.value() : last.high(),
                toPoint && !most,
                false);
        return dimension.space().whole() ? span.whole() : span;
    }

    /** The least or the greatest values that can occur: nobody has to be told that there is nothing beyond. */
    private static Cell edge(Dimension dimension, boolean least) {
        BitSet within = dimension.within();
        return dimension.cells().get(least ? within.nextSetBit(0) : within.length() - 1);
    }

    private Span whole() {
        Object least = low instanceof BigDecimal number && !withLow
                ? number.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : low;
        Object most = high instanceof BigDecimal number && !withHigh
                ? number.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)
                : high;
        return new Span(least, least != null, most, most != null, false);
    }
}
