package jp.kasane.retention;

/**
 * A record that is left out (不開示).
 *
 * @param record kind and id, e.g. {@code ASSESSMENT-12}
 * @param ground of 78条1項: {@code G1} to {@code G7}
 */
public record Exclusion(String record, String ground) {}
