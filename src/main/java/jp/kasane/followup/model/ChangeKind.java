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
    WITHDRAWN
}
