package jp.kasane.followup.model;

/** How an action went, in the words of whoever reports it. The secretariat judges the report all the same. */
public enum ReportOutcome {
    /** できた. */
    DONE,
    /** 途中: begun, and there is more to do. */
    PARTLY,
    /** できなかった. */
    NOT_DONE
}
