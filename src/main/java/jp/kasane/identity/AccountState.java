package jp.kasane.identity;

/** Whether somebody can sign in. */
public enum AccountState {
    /** 利用中. */
    ENABLED,
    /** 停止中: cannot sign in until an administrator allows it again. */
    DISABLED,
    /** アカウントなし. */
    NONE
}
