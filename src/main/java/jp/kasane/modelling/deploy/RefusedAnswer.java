package jp.kasane.modelling.deploy;

import java.util.List;
import java.util.Map;

/**
 * Why models were refused, in the engine's shape of a parse error.
 *
 * @param message every error, one a line; Camunda Modeler shows it as it is
 * @param details by name of the file
 */
record RefusedAnswer(String type, String message, Map<String, FileProblems> details) {

    /** What is wrong with one file. */
    record FileProblems(List<ModelProblem> errors, List<ModelProblem> warnings) {}

    /**
     * @param line from 1; 0 when unknown
     * @param column always 0: not known
     * @param mainElementId empty when it is about the file
     */
    record ModelProblem(String message, int line, int column, String mainElementId, List<String> elementIds) {}
}
