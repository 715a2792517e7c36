package jp.kasane.modelling.heat;

/** What the colours of a picture tell. */
public enum HeatMeasure {
    /** How many are there now; for a rule, how often it matched. */
    COUNT,
    /** How long they waited, in the middle. */
    WAITING,
    /** How many are late. */
    LATE,
    /** Which share of the proposals people overrode. */
    OVERRIDDEN;

    /** The strongest colour. */
    public static final int HOTTEST = 4;

    /** @return 0 for nothing, otherwise 1 to 4 by the share of the greatest value */
    public static int level(double value, double greatest) {
        return value <= 0 ? 0 : (int) Math.ceil(HOTTEST * value / greatest);
    }
}
