package jp.kasane.council;

/**
 * A declared way between bodies.
 *
 * @param from id of a body, or of somebody outside the councils such as 自治会
 * @param to likewise
 */
public record Flow(String from, String to, FlowType type, String condition) {}
