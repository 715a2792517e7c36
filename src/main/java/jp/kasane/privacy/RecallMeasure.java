package jp.kasane.privacy;

/** What a council that was told does when the consent to it is withdrawn (撤回後の処理). */
public enum RecallMeasure {
    /** 利用をやめる: what was given stays under lock and is not used. */
    STOP,
    /** 返す: papers come back. */
    RETURN,
    /** 消す: papers and copies are destroyed. */
    DELETE
}
