package jp.kasane.modelling.tables;

import java.util.List;

/**
 * A table, its inputs cut into cells and its rules laid over them.
 *
 * @param dimensions one for each different input expression
 */
record ReadTable(List<Dimension> dimensions, List<ReadRule> rules) {

    /** Everything that can come in. */
    Box everything() {
        return new Box(dimensions.stream().map(Dimension::within).toList());
    }

    List<Box> boxes() {
        return rules.stream().map(ReadRule::box).toList();
    }

    Region region(Box box) {
        return Region.of(dimensions, box);
    }
}
