package jp.kasane.audit;

/** What somebody did with personal data, or with the rights over them. */
public enum AccessKind {
    /** 閲覧: saw a record. */
    VIEW,
    /** 検索: saw a list of records. */
    SEARCH,
    /** 印刷: called up a form made for paper. */
    PRINT,
    /** 出力: took a file. */
    EXPORT,
    /** 登録・変更: wrote. */
    CHANGE,
    /** 拒否: wanted to, and was not allowed. */
    REFUSAL,
    /** サインイン: with a password or a token, or failed to. */
    SIGN_IN,
    /** サインアウト. */
    SIGN_OUT,
    /** 再認証: gave the password once more. */
    STEP_UP,
    /** 管理: changed people, accounts, rights or the log's own review. */
    ADMINISTER;

    /** Whether nothing was changed by it, so that it may be written apart from the transaction in which it happened. */
    public boolean isReading() {
        return this == VIEW || this == SEARCH || this == PRINT;
    }
}
