package jp.kasane.modelling.migration;

/** How far a migration is. */
public enum MigrationState {
    /** Waits for the second confirmation; nothing has been moved. */
    PLANNED,
    /** Instances are being moved. */
    RUNNING,
    /** Stopped by a person; can go on. */
    STOPPED,
    /** Every instance has its result. */
    DONE,
    /** Given up before it began. */
    DISCARDED;

    /** Whether something was or is being moved, so that there is a report. */
    public boolean hasBegun() {
        return this == RUNNING || this == STOPPED || this == DONE;
    }
}
