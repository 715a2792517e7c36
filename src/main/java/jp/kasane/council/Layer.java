package jp.kasane.council;

/**
 * A layer (層) of councils.
 *
 * @param rung position on the ladder, 1 at the bottom; 0 beside the ladder
 */
public record Layer(String code, String name, int rung) {}
