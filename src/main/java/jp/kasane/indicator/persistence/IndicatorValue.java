package jp.kasane.indicator.persistence;

/** The value of one indicator. */
public record IndicatorValue(String id, long value) {}
