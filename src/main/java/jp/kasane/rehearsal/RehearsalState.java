package jp.kasane.rehearsal;

/** How far a rehearsal is. */
public enum RehearsalState {
    /** Another one runs first. */
    WAITING,
    /** Living through the year. */
    RUNNING,
    /** Finished, every invariant held. */
    HELD,
    /** Finished, an invariant broke. */
    BROKEN,
    /** Ended without a report: an error, or the server stopped. */
    FAILED,
    /** Ended by a person. */
    STOPPED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }

    /** Whether there is a report to look at. */
    public boolean hasReport() {
        return this == HELD || this == BROKEN;
    }
}
