package jp.kasane.modelling.tables;

import org.jspecify.annotations.Nullable;

/**
 * A piece of an input's values throughout which every test of the table answers the same.
 *
 * @param value one of them, to show and to try; null for none
 * @param low below all of them; null for no limit
 * @param high above all of them; null for no limit
 */
record Cell(
        Shape shape,
        @Nullable Object value,
        @Nullable Object low,
        @Nullable Object high) {

    enum Shape {
        /** Just {@link #value}. */
        POINT,
        /** Everything between {@link #low} and {@link #high}, without them. */
        BETWEEN,
        /** Every text that the table does not name. */
        OTHER,
        /** No value at all. */
        NONE
    }

    static Cell point(Object value) {
        return new Cell(Shape.POINT, value, null, null);
    }

    static Cell none() {
        return new Cell(Shape.NONE, null, null, null);
    }

    /** Whether a value belongs here; every text that has no cell of its own belongs to {@link Shape#OTHER}. */
    boolean holds(Object given) {
        return switch (shape) {
            case POINT -> given.equals(value);
            case BETWEEN ->
                (low == null || Literals.compare(given, low) > 0)
                        && (high == null || Literals.compare(given, high) < 0);
            case OTHER -> true;
            case NONE -> false;
        };
    }
}
