package jp.kasane.shared;

/** What a user task, a backlog item or a decision record is about. */
public enum SubjectType {
    /** A case (ケース). */
    CASE,
    /** A referral between councils (上申・共有・回答). */
    REFERRAL,
    /** A meeting (開催回). */
    MEETING,
    /** An action to follow up (支援の実施項目). */
    ACTION,
    /** A community issue (地域課題). */
    ISSUE
}
