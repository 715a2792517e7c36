package jp.kasane.followup.model;

/** Where an action stands. Being overdue is no state of its own: an overdue action is still to be done. */
public enum ActionState {
    /** 実施中: agreed and not reported yet. */
    AGREED,
    /** 報告済: reported, not verified yet. */
    REPORTED,
    /** 完了: the secretariat verified the report. */
    DONE,
    /** 取下げ: the case was closed, or a council decided otherwise. */
    WITHDRAWN
}
