package jp.kasane.web.body;

/** A body is larger than {@link BodyFilter#LIMIT}. */
public class BodyTooLarge extends RuntimeException {}
