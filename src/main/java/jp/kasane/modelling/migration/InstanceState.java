package jp.kasane.modelling.migration;

/** What came of one instance in a migration. */
public enum InstanceState {
    /** Not yet its turn. */
    WAITING,
    /** Runs on the target version now. */
    MOVED,
    /** Ran on the target version before its turn came. */
    ALREADY,
    /** Ended before its turn came. */
    ENDED,
    /** Could not be moved and runs on unchanged. */
    REFUSED,
    /** The migration ended before its turn came. */
    LEFT
}
