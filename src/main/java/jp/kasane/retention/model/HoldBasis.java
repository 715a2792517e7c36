package jp.kasane.retention.model;

/** Why records must be kept beyond their time (法的保留). */
public enum HoldBasis {
    /** 訴訟・審査請求 */
    LITIGATION,
    /** 虐待対応 */
    ABUSE,
    /** 監査・検査 */
    AUDIT,
    /** 開示請求 */
    DISCLOSURE,
    OTHER
}
