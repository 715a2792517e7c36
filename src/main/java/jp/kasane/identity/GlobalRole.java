package jp.kasane.identity;

/** Roles that are not bound to a council. Rights at a council follow from seats. */
public enum GlobalRole {
    /** 管理者: models, councils, people. */
    ADMIN,
    /** CSW / 相談支援包括化推進員: takes in, assesses and carries cases. */
    CSW,
    /** 監査: reads who saw what. */
    AUDITOR,
    /** 県: reads counts only. */
    PREFECTURE
}
