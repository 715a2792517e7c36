package jp.kasane.identity.model;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import jp.kasane.shared.ProblemException;

/** What a login and a password may look like. */
public final class Credentials {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final int MIN_PASSWORD_LENGTH = 12;
    /** BCrypt looks at no more; a longer password would be cut silently. */
    private static final int MAX_PASSWORD_BYTES = 72;

    private Credentials() {}

    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    public static boolean fitsHash(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MAX_PASSWORD_BYTES;
    }

    /** @throws ProblemException INVALID when it is no login */
    public static void requireLogin(String login) {
        if (!isLogin(login)) {
            throw ProblemException.invalid("login", "identity.login.form");
        }
    }

    /** @throws ProblemException INVALID when it is too short or too long */
    public static void requirePassword(String password) {
        if (password.codePointCount(0, password.length()) < MIN_PASSWORD_LENGTH || !fitsHash(password)) {
            throw ProblemException.invalid("password", "identity.password.form");
        }
    }
}
