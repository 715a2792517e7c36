package jp.kasane.casework;

/** Why less, or something else, may be shown of a case than before. */
public enum DisclosureChange {
    /** 同意の撤回. */
    CONSENT_WITHDRAWN,
    /** 同意の期限が過ぎた. */
    CONSENT_EXPIRED,
    /** 世帯員の死亡. */
    MEMBER_DIED,
    /** 世帯員が加わった. */
    MEMBER_ADDED,
    /** 世帯員の記録が直された. */
    MEMBER_CORRECTED,
    /** 会議体の法的な位置づけが変わった. */
    LEGAL_MODE_CHANGED,
    /** 席が変わり、守秘義務のない人が加わった. */
    SEATS_CHANGED
}
