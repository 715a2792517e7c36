package jp.kasane.modelling.reading;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A kind of value.
 *
 * @param name as in the allow-list
 * @param refusal code of the finding when a value is not of this kind
 * @param accepts whether a value is of this kind
 */
record ValueKind(String name, String refusal, Predicate<String> accepts) {

    /** Between the tags of an element that holds elements only. */
    static final ValueKind NOTHING = new ValueKind("nothing", "text-not-allowed", String::isBlank);

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");
    /** Control characters, and those that make a text look different from what it says. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\u0080-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]");

    static ValueKind matching(String name, String expression) {
        Pattern pattern = Pattern.compile(expression);
        return new ValueKind(
                name, "value-not-allowed", value -> pattern.matcher(value).matches());
    }

    /** Words for people. Expressions in them would be evaluated by the engine. */
    static ValueKind words(String name, int length) {
        return new ValueKind(
                name,
                "value-not-allowed",
                value -> value.length() <= length
                        && !EXPRESSION.matcher(value).find()
                        && !HIDDEN.matcher(value).find());
    }

    static ValueKind feel(String name, Predicate<String> accepts) {
        return new ValueKind(
                name, "feel-not-allowed", value -> !HIDDEN.matcher(value).find() && accepts.test(value));
    }

    /** Code of the finding for this value. */
    String refusalOf(String value) {
        return EXPRESSION.matcher(value).find() ? "expression-not-allowed" : refusal;
    }
}
