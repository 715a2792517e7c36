package jp.kasane.modelling.migration.plan;

/** What becomes of those who stand at a place; what asks most of an administrator comes first. */
public enum Outcome {
    /** The place is gone or another; an administrator names the one that takes its part, or leaves those there behind. */
    NEEDS_CHOICE,
    /** Nothing fits; those who stand there stay on their version. */
    CANNOT,
    /** An administrator leaves those who stand there on their version. */
    LEFT,
    /** An administrator has named the place. */
    CHOSEN,
    /** Nobody stands there; what it watched over or held together goes on without it. */
    LAPSES,
    /** The other version has the same place. */
    MAPS;

    /** Whether those who stand there can be moved. */
    public boolean moves() {
        return this == MAPS || this == CHOSEN || this == LAPSES;
    }
}
