package jp.kasane.council;

/** What a seat entitles to at its council. */
public enum SeatRole {
    /** 議長: confirms minutes, chooses who attends for a case. */
    CHAIR,
    /** 事務局: plans, sets agendas, records, chases, answers. */
    SECRETARIAT,
    /** 招集者: may call an urgent care conference (福祉介護課長). */
    CONVENER,
    /** 委員. */
    MEMBER,
    /** 助言者: e.g. the academic adviser of the 構築会議. */
    ADVISER
}
