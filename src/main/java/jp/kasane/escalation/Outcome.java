package jp.kasane.escalation;

/** What follows a deliberation; the values of {@code EscalationDecision}'s output. */
public enum Outcome {
    /** 支援へ. */
    SUPPORTED,
    /** 同じ会議で継続. */
    CONTINUE,
    /** 上の層へ. */
    UP,
    /** 緊急のケア会議へ. */
    URGENT,
    /** 新たなしくみを待つ. */
    ISSUE,
    /** 差戻し; never proposed by the table. */
    RETURNED
}
