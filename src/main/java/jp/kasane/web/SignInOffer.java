package jp.kasane.web;

/**
 * That people can sign in at their organisation's provider; a bean where one is configured.
 *
 * @param label name of the provider; empty for a general word
 * @param path where the way to the provider begins
 */
public record SignInOffer(String label, String path) {

    /** Set in the session of a person who asked for being linked. */
    public static final String MAY_LINK = "kasane.may-link";
}
