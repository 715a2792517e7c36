package jp.kasane.meeting;

/** What somebody answers to an invitation (出欠回答). */
public enum ReplyAnswer {
    /** 出席. */
    ATTEND,
    /** 欠席. */
    ABSENT,
    /** 代理: somebody else comes. */
    SUBSTITUTE
}
