package jp.kasane.oversight;

/** The district in which somebody who works in Kasane lives. */
public record HomeDistrict(long personId, String areaCode) {}
