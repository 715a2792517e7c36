package jp.kasane.followup.model;

/** What happened to an action. */
public enum ChangeKind {
    AGREED,
    /** The reminder was sent. */
    REMINDED,
    OVERDUE,
    /** 督促: the secretariat spoke to the assignee. */
    CHASED,
    REPORTED,
    VERIFIED,
    /** The report was not enough; the reason says why. */
    SENT_BACK,
    RESCHEDULED,
    REASSIGNED,
    ASSIGNEE_LEFT,
    /** The next meeting heard of it. */
    NOTED,
    WITHDRAWN;

    /** Whether the reason is a code or the number of a meeting, never somebody's words: it tells of nobody. */
    public boolean isReasonCode() {
        return this == NOTED || this == WITHDRAWN;
    }
}
