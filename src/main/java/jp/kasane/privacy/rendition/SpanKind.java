package jp.kasane.privacy.rendition;

/** What a marked piece of a text is. */
public enum SpanKind {
    NAME,
    ADDRESS,
    PLACE,
    PHONE,
    NUMBER,
    MAIL,
    BIRTH_DATE,
    AGE,
    FACILITY,
    /** Somebody whose name is no secret here; never replaced. */
    SPARED
}
