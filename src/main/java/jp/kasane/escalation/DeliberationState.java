package jp.kasane.escalation;

/** How far a council has come with a case. */
public enum DeliberationState {
    /** 受理待ち: the receiving council has neither accepted nor returned it. */
    AWAITING_ACCEPTANCE,
    /** 審議待ち. */
    AWAITING_CONCLUSION,
    /** 審議済: concluded in a closed session. */
    CONCLUDED,
    /** 確認待ち: the table has proposed what follows. */
    PROPOSED,
    /** 決定: the secretariat has confirmed or changed the proposal. */
    DECIDED,
    /** 差戻し. */
    RETURNED
}
