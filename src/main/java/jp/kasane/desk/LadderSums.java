package jp.kasane.desk;

import jp.kasane.privacy.statistics.PublishedCount;
import jp.kasane.privacy.statistics.SuppressCounts;

/**
 * Sums over all councils.
 *
 * @param open everything that is before a council
 * @param late agreed actions past their due date
 * @param up what moved up on the ladder
 * @param down what moved down
 * @param received cases received
 */
public record LadderSums(
        PublishedCount open, PublishedCount late, PublishedCount up, PublishedCount down, PublishedCount received) {

    /** For whoever may know every count. */
    static LadderSums exactly(Numbers all) {
        return new LadderSums(
                told(all.open()), told(all.late()), told(all.up()), told(all.down()), told(all.received()));
    }

    /**
     * For whoever is told the counts of some councils only: a sum is told if at least five remain when these are taken away
     * from it.
     *
     * @param known sums over these councils; rather too large than too small
     */
    static LadderSums beside(Numbers known, Numbers all) {
        return new LadderSums(
                rest(all.open(), known.open()),
                rest(all.late(), known.late()),
                rest(all.up(), known.up()),
                rest(all.down(), known.down()),
                rest(all.received(), known.received()));
    }

    private static PublishedCount rest(int sum, int known) {
        return sum - known < SuppressCounts.LEAST ? new PublishedCount(null, known == 0) : told(sum);
    }

    private static PublishedCount told(int count) {
        return new PublishedCount(count, false);
    }

    /** Sums before anything is withheld. */
    record Numbers(int open, int late, int up, int down, int received) {}
}
