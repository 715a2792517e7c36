package jp.kasane.audit;

/** How an access ended. */
public enum AccessResult {
    /** 許可. */
    ALLOWED,
    /** 拒否: a rule forbade it. */
    REFUSED,
    /** 失敗: it was allowed, and then did not come about. */
    FAILED
}
