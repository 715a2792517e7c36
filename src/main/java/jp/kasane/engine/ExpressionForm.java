package jp.kasane.engine;

import java.util.regex.Pattern;

/** The form of expressions in models: a name, a literal, or a name compared with a literal. */
final class ExpressionForm {

    private static final String NAME = "[a-z][A-Za-z0-9]{0,80}";
    private static final String LITERAL = "('[A-Za-z0-9_:.+-]{0,64}'|\\d{1,9})";
    private static final Pattern ALLOWED =
            Pattern.compile("[$]\\{(" + NAME + "|" + LITERAL + "|" + NAME + " == " + LITERAL + ")}");
    private static final Pattern MARK = Pattern.compile("[$#]\\{");

    private ExpressionForm() {}

    /** Whether a text is one allowed expression, or none at all. */
    static boolean isKeptBy(String text) {
        return !MARK.matcher(text).find() || ALLOWED.matcher(text.strip()).matches();
    }
}
