package jp.kasane.modelling.reading;

/** Counts the rules and columns of the decision table that is being read. */
final class TableSize {

    private final ReadingLimits limits;
    private int rules;
    private int columns;

    TableSize(ReadingLimits limits) {
        this.limits = limits;
    }

    /** @return true at the first element that makes the table too large */
    boolean outgrowsBy(String element) {
        boolean before = isTooLarge();
        switch (element) {
            case "dmn:decisionTable" -> {
                rules = 0;
                columns = 0;
                return false;
            }
            case "dmn:rule" -> rules++;
            case "dmn:input", "dmn:output" -> columns++;
            default -> {
                return false;
            }
        }
        return !before && isTooLarge();
    }

    private boolean isTooLarge() {
        return rules > limits.rules() || columns > limits.columns() || (long) rules * columns > limits.cells();
    }
}
