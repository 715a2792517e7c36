package jp.kasane.council;

/** Whether a council's meetings can be planned. */
public enum CadenceState {
    /** 設定済: a rule is set. */
    SET,
    /** 想定: a rule is set that demonstration or rehearsal assumed; the secretariat has not confirmed it. */
    ASSUMED,
    /** 随時. */
    ON_DEMAND,
    /** 未設定: plans nothing until the secretariat sets it. */
    NOT_SET
}
