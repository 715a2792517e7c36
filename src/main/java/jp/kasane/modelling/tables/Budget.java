package jp.kasane.modelling.tables;

/** How much work the analysis of the tables of one file may take before it says so and stops. */
final class Budget {

    /** Gaps and clashes of one table that are shown one by one. */
    static final int SHOWN = 50;

    private static final int STEPS = 200_000;

    private long left = STEPS;

    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new SpentException();
        }
    }

    /** The tables are too wide to be looked through. */
    static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1;

        SpentException() {
            super("the analysis takes too long", null, false, false);
        }
    }
}
