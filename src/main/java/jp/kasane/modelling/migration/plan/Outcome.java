package jp.kasane.modelling.migration.plan;

/** What becomes of those who stand at a place. */
public enum Outcome {
    /** The other version has the same place. */
    MAPS,
    /** The place is gone or another; an administrator names the one that takes its part, or leaves those there behind. */
    NEEDS_CHOICE,
    /** An administrator has named the place. */
    CHOSEN,
    /** An administrator leaves those who stand there on their version. */
    LEFT,
    /** Nothing fits; those who stand there stay on their version. */
    CANNOT,
    /** Nobody stands there; what it watched over or held together goes on without it. */
    LAPSES;

    /** Whether those who stand there can be moved. */
    public boolean moves() {
        return this == MAPS || this == CHOSEN || this == LAPSES;
    }
}
