package jp.kasane.identity.model;

import java.util.regex.Pattern;
import jp.kasane.shared.ProblemException;

/** What a login may look like. */
public final class Credentials {

    /** How long a password that somebody else chose waits until its person chooses an own one. */
    public static final int HANDED_DAYS = 7;

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    private Credentials() {}

    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    /** Whether it can be a password at all: nobody makes the server hash a novel. */
    public static boolean fitsHash(String password) {
        return password.length() <= 2 * PasswordRules.LONGEST;
    }

    /** @throws ProblemException INVALID when it is no login */
    public static void requireLogin(String login) {
        if (!isLogin(login)) {
            throw ProblemException.invalid("login", "identity.login.form");
        }
    }
}
