package jp.kasane.meeting;

/** What a council concluded on an agenda item. */
public enum ConclusionType {
    /** 支援方法あり. */
    SUPPORT_FOUND,
    /** 支援方法なし. */
    SUPPORT_NOT_FOUND,
    /** 継続審議. */
    CONTINUED,
    /** 新たなしくみ・サービスが必要. */
    NEEDS_NEW_SERVICE,
    /** 了承・情報共有: for information items. */
    NOTED,
    /** 提案する: コア会議 proposes an issue's arrangement upward. */
    PROPOSED,
    /** 採択: 構築会議 adopts it. */
    ADOPTED,
    /** 不採択. */
    REJECTED
}
