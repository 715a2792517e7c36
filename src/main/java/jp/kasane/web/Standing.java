package jp.kasane.web;

/** How a person who signed in before stands now; asked with every request, so that a change counts at once. */
public enum Standing {
    /** The account was stopped or is gone. */
    ENDED,
    /** The password that was handed over ran out before it was used: it opens nothing any more. */
    PASSWORD_RAN_OUT,
    /** Somebody else knows the password: first an own one is chosen. */
    PASSWORD_TO_CHANGE,
    FREE;

    /** Where the request keeps how its person stands. */
    public static final String ATTRIBUTE = "kasane.standing";
}
