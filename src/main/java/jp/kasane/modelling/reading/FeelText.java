package jp.kasane.modelling.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few forms of FEEL that decision tables need: a name, a literal, a list of literals, comparisons and intervals. No
 * calls, no arithmetic, no loops, no functions: none of their words is a token here.
 */
final class FeelText {

    private static final int LENGTH = 1_000;
    private static final int TOKENS = 200;
    private static final String TEMPORAL = "(?:date and time|date|time|duration)\\(\"[0-9A-Z:.+@/-]{1,40}\"\\)";
    private static final Pattern TOKEN = Pattern.compile("\\s{0,100}(?:"
            + "(?<literal>\"[^\"\\\\\\p{Cntrl}]{0,200}\"|-?\\d{1,15}(?:\\.\\d{1,10})?(?![\\w])|(?:true|false|null)(?![\\w])|"
            + TEMPORAL + ")"
            + "|(?<not>not(?=\\s{0,9}\\())"
            + "|(?<name>[A-Za-z][A-Za-z0-9]{0,80})"
            + "|(?<comparison><=|>=|<|>)"
            + "|(?<range>\\.\\.)"
            + "|(?<mark>[\\[\\](),]))\\s{0,100}");
    private static final String TEST = "(?:C?L|[\\[\\](]L\\.L[\\])\\[])";
    private static final String TESTS = TEST + "(?:," + TEST + ")*";

    private FeelText() {}

    /** The name of one input. */
    static boolean isName(String text) {
        return shape(text).equals("N");
    }

    /** A cell of an input: nothing, a dash, or tests, perhaps negated. */
    static boolean isTest(String text) {
        return text.isBlank() || text.strip().equals("-") || shape(text).matches(TESTS + "|!\\(" + TESTS + "\\)");
    }

    /** A cell of an output: nothing, a literal, or the name of an input. */
    static boolean isValue(String text) {
        return text.isBlank() || shape(text).matches("[LN]");
    }

    /** Allowed values of a column. */
    static boolean areValues(String text) {
        return text.isBlank() || shape(text).matches(TESTS);
    }

    /** One letter a token, or nothing when there is something else. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && text.length() <= LENGTH && shape.length() <= TOKENS) {
            if (!token.find(end) || token.start() != end) {
                return "";
            }
            shape.append(letter(token));
            end = token.end();
        }
        return end == text.length() ? shape.toString() : "";
    }

    private static String letter(Matcher token) {
        if (token.group("literal") != null) {
            return "L";
        }
        if (token.group("not") != null) {
            return "!";
        }
        if (token.group("name") != null) {
            return "N";
        }
        if (token.group("comparison") != null) {
            return "C";
        }
        return token.group("range") != null ? "." : token.group("mark");
    }
}
