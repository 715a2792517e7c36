package jp.kasane.meeting;

/** Where something that waits for a council's agenda stands. */
public enum BacklogState {
    /** 受理待ち: visible, but not for the agenda before the council accepted the referral. */
    PENDING_ACCEPTANCE,
    /** 付議待ち. */
    WAITING,
    /** 議題. */
    ON_AGENDA,
    /** 審議済. */
    CONCLUDED,
    /** 取下げ. */
    WITHDRAWN
}
