package jp.kasane.web;

/** How a person who signed in before stands now; asked with every request, so that a change counts at once. */
public enum Standing {
    /** The account was stopped or is gone. */
    ENDED,
    /** Somebody else knows the password: first an own one is chosen. */
    PASSWORD_TO_CHANGE,
    FREE
}
