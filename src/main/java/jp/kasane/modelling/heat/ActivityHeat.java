package jp.kasane.modelling.heat;

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
        int overridden) {

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
