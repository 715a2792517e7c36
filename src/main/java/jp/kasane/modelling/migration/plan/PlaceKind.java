package jp.kasane.modelling.migration.plan;

/** What keeps a running instance at a place of its process. */
public enum PlaceKind {
    /** A person's step. */
    USER_TASK,
    /** Waits for a message. */
    RECEIVE_TASK,
    /** Waits for the process that it called. */
    CALL_ACTIVITY,
    /** Holds other places. */
    SUB_PROCESS,
    /** Waits for a time. */
    TIMER,
    /** Waits for a message or another event. */
    EVENT,
    /** Waits for the first of several events. */
    EVENT_GATEWAY,
    /** Waits until everybody has arrived. */
    JOIN,
    /** A time limit attached to another place. */
    ATTACHED_TIMER,
    /** A message or another event attached to another place. */
    ATTACHED_EVENT,
    /** Waits for a background job. */
    JOB;

    /** Whether it only watches over another place: nobody stands there. */
    public boolean isAttached() {
        return this == ATTACHED_TIMER || this == ATTACHED_EVENT;
    }

    /** Whether its time can be reckoned anew. */
    public boolean hasTimer() {
        return this == TIMER || this == ATTACHED_TIMER;
    }
}
