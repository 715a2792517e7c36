package jp.kasane.web;

/** How much anybody may ask for in a minute, the same for all nodes. A bean. */
public interface RateLimits {

    /** What is limited. */
    enum Limit {
        /** Passwords looked at, whoever's: hashing them is work. */
        SIGN_IN,
        /** Passwords looked at for one address. */
        SIGN_IN_OF_ADDRESS,
        /** Lists and searches that a person opens as pages. */
        SEARCH,
        /** Lists and searches of a person's programs. */
        SEARCH_OF_PROGRAM
    }

    /**
     * Counts one.
     *
     * @param who whose count it is; not kept in clear
     * @throws TooManyAttempts when the minute is used up; tells when to go on
     */
    void spend(Limit limit, String who);
}
