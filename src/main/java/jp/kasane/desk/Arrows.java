package jp.kasane.desk;

import jp.kasane.desk.model.Cell;
import jp.kasane.desk.model.Moves;

/**
 * The two arrows between a council and what stands above or below it.
 *
 * @param upWeight how thick the arrow up is, from 0 for nothing to 5 for the most on the ladder
 * @param downWeight likewise down
 */
public record Arrows(Cell cell, Moves moves, int upWeight, int downWeight) {

    private static final int THICKEST = 5;

    /** @param most what the thickest arrow stands for */
    static Arrows of(Cell cell, Moves moves, int most) {
        return new Arrows(cell, moves, weight(moves.up(), most), weight(moves.down(), most));
    }

    /** By the root, so that a few can still be told from none beside many. */
    private static int weight(int count, int most) {
        return count == 0 ? 0 : (int) Math.ceil(THICKEST * Math.sqrt((double) count / most));
    }
}
