package jp.kasane.escalation;

/** What a monitoring (モニタリング) ends in. */
public enum MonitoringResult {
    /** 継続: look again later. */
    CONTINUE,
    /** 終結. */
    CLOSE,
    /** 再検討: back to the case's own district. */
    REOPEN
}
