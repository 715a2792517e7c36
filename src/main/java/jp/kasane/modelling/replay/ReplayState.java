package jp.kasane.modelling.replay;

/** How far a replay is. */
public enum ReplayState {
    /** Another one runs first. */
    QUEUED,
    /** Goes through the records. */
    RUNNING,
    /** Came to the end. */
    DONE,
    /** Ended without a result; see {@link ReplayFailure}. */
    FAILED,
    /** Ended by a person. */
    STOPPED;

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
