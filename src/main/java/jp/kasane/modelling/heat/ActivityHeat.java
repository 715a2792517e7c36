package jp.kasane.modelling.heat;

import jp.kasane.privacy.statistics.SuppressCounts;
import org.jspecify.annotations.Nullable;

/**
 * How busy an activity is.
 *
 * @param activity its id
 * @param name what the active version calls it; null when it is not part of the active version
 * @param tokens how many are there now, on any version
 * @param late of these, how many tasks are past their due date
 * @param left how many left it in the period
 * @param medianDays how long those that left in the period or are there now waited, in the middle; null when nobody did
 * @param longestDays the longest of them
 * @param proposals how many proposals its decision made in the period; 0 when it decides nothing
 * @param overridden of these, how many people replaced
 * @param banded whether the numbers are the least of a band of {@link SuppressCounts#LEAST}, for who may know no exact ones
 */
public record ActivityHeat(
        String activity,
        @Nullable String name,
        int tokens,
        int late,
        int left,
        @Nullable Double medianDays,
        @Nullable Double longestDays,
        int proposals,
        int overridden,
        boolean banded) {

    /**
     * For who may know no exact numbers of cases: a council may be the only one at a step. Steps follow each other, so sums
     * give away what is only left out; in bands none is exact.
     */
    ActivityHeat inBands() {
        boolean few = tokens + left < SuppressCounts.LEAST;
        return new ActivityHeat(
                activity,
                name,
                band(tokens),
                band(late),
                band(left),
                few ? null : medianDays,
                null,
                band(proposals),
                band(overridden),
                true);
    }

    private static int band(int count) {
        return count - count % SuppressCounts.LEAST;
    }

    /** What the measure says of it; 0 for nothing. */
    public double value(HeatMeasure measure) {
        return switch (measure) {
            case COUNT -> tokens;
            case WAITING -> medianDays == null ? 0 : medianDays;
            case LATE -> late;
            case OVERRIDDEN -> proposals == 0 ? 0 : (double) overridden / proposals;
        };
    }
}
