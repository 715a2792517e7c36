package jp.kasane.casework;

import jp.kasane.privacy.Use;

/** Where a case stands in its life. */
public enum CaseState {
    /** 受付済: taken in, not yet assessed. */
    RECEIVED,
    /** 協議中: before a council, or on its way to one. */
    IN_DELIBERATION,
    /** しくみ待ち: waits for an arrangement that does not exist yet. */
    AWAITING_NEW_SUPPORT,
    /** モニタリング: support was found and is being watched. */
    MONITORING,
    /** 終結. */
    CLOSED;

    /** For what councils look at a case in this state. */
    Use use() {
        return this == MONITORING || this == CLOSED ? Use.FOLLOW_UP : Use.DELIBERATION;
    }
}
