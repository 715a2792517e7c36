package jp.kasane.audit;

import java.util.regex.Pattern;

/** Entries carry codes only: a text could name a household. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:/=,;+-]{1,200}");

    private Codes() {}

    /** @throws IllegalArgumentException when it is no code: printable ASCII without spaces */
    static String require(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code");
        }
        return code;
    }
}
