package jp.kasane.access;

/** What somebody is to Kasane. Seats count at their own council and during their term only. */
public enum Role {
    /** だれでも: also without sign-in. */
    ANYONE,
    /** サインインした人. */
    SIGNED_IN,
    /** 管理者: models, councils, people; no right to cases or meetings. */
    ADMIN,
    /** CSW / 相談支援包括化推進員: takes in, assesses and carries cases. */
    CSW,
    /** 監査: reads who saw what, and nothing else. */
    AUDITOR,
    /** 県: reads counts, and nothing else. */
    PREFECTURE,
    /** 議長 of a council. */
    CHAIR,
    /** 事務局 of a council. */
    SECRETARIAT,
    /** 招集者 of an urgent care conference. */
    CONVENER,
    /** 委員 of a council. */
    MEMBER,
    /** 助言者 of a council. */
    ADVISER,
    /** 本人: to whom the action, task or invitation was given. Not for those who only audit or only read counts. */
    ASSIGNEE;

    /** Whether it comes from a seat at a council. */
    public boolean isSeat() {
        return ordinal() >= CHAIR.ordinal() && ordinal() <= ADVISER.ordinal();
    }

    /** Whether it was given to the person for all councils. */
    public boolean isGlobal() {
        return ordinal() >= ADMIN.ordinal() && ordinal() <= PREFECTURE.ordinal();
    }

    public String messageKey() {
        return "access.role." + this;
    }
}
