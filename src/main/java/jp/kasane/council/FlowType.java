package jp.kasane.council;

/** Ways on which things move between councils, as declared by the profile. */
public enum FlowType {
    INTAKE,
    /** Not solved here: up. */
    ESCALATE,
    /** A success is told upward. */
    SHARE_SUCCESS,
    /** Problems seen in cases become issues there. */
    ISSUE,
    /** Proposes a new arrangement. */
    PROPOSE,
    URGENT,
    CONSENT_OBTAINED,
    REFER,
    REPORT,
    DELEGATE,
    /** Decided arrangements are put into practice there: down. */
    IMPLEMENT,
    FOLLOW_UP,
    LEARN,
    COORDINATE
}
