package jp.kasane.modelling.heat;

import jp.kasane.privacy.statistics.SuppressCounts;
import org.jspecify.annotations.Nullable;

/**
 * How often a rule of a decision table matched.
 *
 * @param decision id of the decision whose table it is in
 * @param rule its id
 * @param number its place in the active version, from 1; null when it is not part of the active version
 * @param note what the active version says about it; null when it says nothing
 * @param hits how often it matched in the period
 * @param overridden how often people replaced what was proposed then
 * @param banded whether the numbers are the least of a band of {@link SuppressCounts#LEAST}, for who may know no exact ones
 */
public record RuleHeat(
        String decision,
        String rule,
        @Nullable Integer number,
        @Nullable String note,
        int hits,
        int overridden,
        boolean banded) {

    /** For who may know no exact numbers of cases: what a rule matches on a single day may be one case. */
    RuleHeat inBands() {
        return new RuleHeat(decision, rule, number, note, band(hits), band(overridden), true);
    }

    private static int band(int count) {
        return count - count % SuppressCounts.LEAST;
    }

    /** What the measure says of it; 0 for nothing. */
    public double value(HeatMeasure measure) {
        return switch (measure) {
            case OVERRIDDEN -> hits == 0 ? 0 : (double) overridden / hits;
            default -> hits;
        };
    }
}
