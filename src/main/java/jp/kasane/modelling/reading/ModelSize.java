package jp.kasane.modelling.reading;

import org.jspecify.annotations.Nullable;

/** Counts what the checks that come later have to walk through: steps and lines, rules and columns. */
final class ModelSize {

    private final AllowList allowed;
    private final ReadingLimits limits;
    private final ReadingFindings findings;
    private int nodes;
    private int flows;
    private int rules;
    private int columns;

    ModelSize(AllowList allowed, ReadingLimits limits, ReadingFindings findings) {
        this.allowed = allowed;
        this.limits = limits;
        this.findings = findings;
    }

    /** @return true, with a finding, at an element that makes the model too large to be read on */
    boolean isOutgrownBy(String element, @Nullable String nearestId, int line) {
        count(element);
        if (nodes > limits.nodes() || flows > limits.flows()) {
            findings.about("drawing-too-large", nearestId, line, text(limits.nodes()), text(limits.flows()));
            return true;
        }
        if (rules > limits.rules() || columns > limits.columns() || (long) rules * columns > limits.cells()) {
            findings.about(
                    "table-too-large",
                    nearestId,
                    line,
                    text(limits.rules()),
                    text(limits.columns()),
                    text(limits.cells()));
            return true;
        }
        return false;
    }

    private void count(String element) {
        switch (element) {
            case "bpmn:sequenceFlow" -> flows++;
            case "dmn:rule" -> rules++;
            case "dmn:input", "dmn:output" -> columns++;
            case "dmn:decisionTable" -> {
                rules = 0;
                columns = 0;
            }
            default -> nodes += mayHaveArrows(element) ? 1 : 0;
        }
    }

    private boolean mayHaveArrows(String element) {
        return allowed.element("bpmn:incoming")
                .flatMap(arrow -> arrow.in(element))
                .isPresent();
    }

    private static String text(int limit) {
        return String.valueOf(limit);
    }
}
