package jp.kasane.council;

/** How the dates of a council's meetings come about. */
public enum CadenceKind {
    /** By its own recurrence rule. */
    RRULE,
    /** 随時: convened when needed, nothing is planned ahead. */
    ADHOC,
    /** Sits on another body's meeting; the rule is that body's, once the secretariat entered it. */
    FOLLOW_HOST,
    /** The documents do not say; the secretariat must set it before the first meeting. */
    UNSPECIFIED
}
