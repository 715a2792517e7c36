package jp.kasane.prefecture.persistence;

/**
 * How many there are of one kind in one municipality.
 *
 * @param measure e.g. {@code STATE}
 * @param code what is counted within the measure, e.g. a state of a case
 */
public record MunicipalCount(String measure, String code, int count) {}
