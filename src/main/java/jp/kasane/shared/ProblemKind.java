package jp.kasane.shared;

/** Why a request was refused; {@code web} turns each into an HTTP status. */
public enum ProblemKind {
    /** The input breaks a rule (422). */
    INVALID,
    /** The caller lacks the right (403). */
    FORBIDDEN,
    /** No such record, or none that the caller may know of (404). */
    NOT_FOUND,
    /** The record's state does not allow it, or somebody else was first (409). */
    CONFLICT,
    /** The caller's copy is out of date (412). */
    STALE
}
