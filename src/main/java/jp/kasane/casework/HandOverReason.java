package jp.kasane.casework;

/** Why another organisation carries a case from now on. Their words are {@code casework.value.*}. */
public enum HandOverReason {
    /** 転居などで担当の区域が変わった. */
    AREA_MOVED,
    /** 専門の機関が担うほうがよい. */
    SPECIALITY,
    /** 本人・家族の希望. */
    WISH,
    /** 職員の異動・体制. */
    STAFFING,
    /** その他. */
    OTHER_REASON
}
