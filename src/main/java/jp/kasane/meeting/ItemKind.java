package jp.kasane.meeting;

/** Why something stands on an agenda. */
public enum ItemKind {
    /** 新規: a case new to the ladder. */
    NEW,
    /** 継続: the same council again. */
    CONTINUED,
    /** 上申: referred up from below. */
    REFERRED,
    /** 回答: an answer from above to what this council asked. */
    ANSWER,
    /** 成功事例: a success shared from below. */
    SHARED_SUCCESS,
    /** 進捗報告: what was promised last time. */
    FOLLOW_UP,
    /** 地域課題. */
    ISSUE,
    /** 事後報告: support that could not wait for the meeting. */
    POST_REPORT,
    /** ケア会議での緊急検討. */
    URGENT;

    /** Items whose case is decided on; the others are information. */
    public boolean isDeliberation() {
        return this == NEW || this == CONTINUED || this == REFERRED || this == URGENT;
    }
}
