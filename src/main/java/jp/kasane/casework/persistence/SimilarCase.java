package jp.kasane.casework.persistence;

/** Another case and the district it came from. */
public record SimilarCase(long id, String areaCode) {}
