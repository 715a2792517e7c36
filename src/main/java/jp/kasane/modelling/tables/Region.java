package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inputs that something is wrong with.
 *
 * @param box all of them
 * @param sides the inputs that matter; whatever the others are, it is as wrong
 * @param example one value for every input, by its expression
 */
record Region(Box box, List<Side> sides, Map<String, @Nullable Object> example) {

    /**
     * @param expression of the input
     * @param label its heading
     * @param spans the values
     */
    record Side(String expression, String label, List<Span> spans) {}

    static Region of(List<Dimension> dimensions, Box box) {
        List<Side> sides = new ArrayList<>();
        Map<String, @Nullable Object> example = new LinkedHashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            BitSet side = box.sides().get(i);
            example.put(dimension.expression(), dimension.example(side));
            if (!side.equals(dimension.within())) {
                sides.add(new Side(dimension.expression(), dimension.label(), Span.of(dimension, side)));
            }
        }
        return new Region(box, sides, example);
    }
}
