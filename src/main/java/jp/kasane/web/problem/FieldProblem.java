package jp.kasane.web.problem;

/**
 * One field that is wrong.
 *
 * @param field JSON path, e.g. {@code items[2].minutes}, or the name of a parameter or header
 * @param message what is wrong and how to put it right, in the caller's language
 */
public record FieldProblem(String field, String message) {}
