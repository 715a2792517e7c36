package jp.kasane.modelling.migration;

import java.util.Set;

/**
 * Which of a version's running instances are meant.
 *
 * @param values codes of layers, councils or districts, or numbers; empty for all
 */
public record InstanceScope(Kind kind, Set<String> values) {

    public static final InstanceScope ALL = new InstanceScope(Kind.ALL, Set.of());

    public InstanceScope {
        values = Set.copyOf(values);
    }

    /** By what they are chosen. */
    public enum Kind {
        ALL,
        /** Layer that the case is before. */
        LAYER,
        /** Council that the case is before. */
        COUNCIL,
        /** District that the case came from. */
        AREA,
        /** Numbers that somebody pasted. */
        NUMBERS,
        /** Those that another migration moved, by the engine's ids. */
        BACK
    }
}
