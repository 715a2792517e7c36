package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Combinations of values: for each dimension some of its cells, all combined with all.
 *
 * @param sides indices of the cells, one set a dimension
 */
record Box(List<BitSet> sides) {

    boolean isEmpty() {
        return sides.stream().anyMatch(BitSet::isEmpty);
    }

    boolean meets(Box other) {
        for (int i = 0; i < sides.size(); i++) {
            if (!sides.get(i).intersects(other.sides.get(i))) {
                return false;
            }
        }
        return true;
    }

    Box and(Box other) {
        List<BitSet> common = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            BitSet side = (BitSet) sides.get(i).clone();
            side.and(other.sides.get(i));
            common.add(side);
        }
        return new Box(common);
    }

    /** This box with only these cells of one dimension. */
    Box narrowed(int dimension, BitSet only) {
        List<BitSet> narrower = new ArrayList<>(sides);
        BitSet side = (BitSet) sides.get(dimension).clone();
        side.and(only);
        narrower.set(dimension, side);
        return new Box(narrower);
    }
}
