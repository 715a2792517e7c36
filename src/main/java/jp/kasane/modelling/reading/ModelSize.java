package jp.kasane.modelling.reading;

/** Counts what the checks that come later have to walk through: steps and lines, rules and columns. */
final class ModelSize {

    private final AllowList allowed;
    private final ReadingLimits limits;
    private int nodes;
    private int flows;
    private int rules;
    private int columns;

    ModelSize(AllowList allowed, ReadingLimits limits) {
        this.allowed = allowed;
        this.limits = limits;
    }

    /** @return true at the first element that makes the picture too large */
    boolean drawingOutgrownBy(String element) {
        boolean before = nodes > limits.nodes() || flows > limits.flows();
        if (element.equals("bpmn:sequenceFlow")) {
            flows++;
        } else if (mayHaveArrows(element)) {
            nodes++;
        }
        return !before && (nodes > limits.nodes() || flows > limits.flows());
    }

    /** @return true at the first element that makes the decision table that is being read too large */
    boolean tableOutgrownBy(String element) {
        boolean before = isTableTooLarge();
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
        return !before && isTableTooLarge();
    }

    private boolean isTableTooLarge() {
        return rules > limits.rules() || columns > limits.columns() || (long) rules * columns > limits.cells();
    }

    private boolean mayHaveArrows(String element) {
        return allowed.element("bpmn:incoming")
                .flatMap(arrow -> arrow.in(element))
                .isPresent();
    }
}
