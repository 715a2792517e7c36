package jp.kasane.escalation;

/** Why a case is closed (支援終結の理由). */
public enum ClosingReason {
    /** 課題解決の目処が立った. */
    GOALS_MET,
    /** 支援機関の役割分担に合意した. */
    ROLES_AGREED,
    /** 他の制度へ移行した. */
    OTHER_SYSTEM,
    /** 転居. */
    MOVED,
    /** 死亡. */
    DECEASED,
    /** 連絡がとれない. */
    NO_CONTACT,
    /** 本人の希望. */
    OWN_WISH
}
