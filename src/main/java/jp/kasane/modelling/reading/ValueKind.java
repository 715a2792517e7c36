package jp.kasane.modelling.reading;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A kind of value.
 *
 * @param name as in the allow-list
 * @param refusal code of the finding when a value is not of this kind
 * @param accepts whether a value is of this kind
 * @param targets when the value is an element's id: of which elements, none of them meaning any
 */
record ValueKind(String name, String refusal, Predicate<String> accepts, Optional<Set<String>> targets) {

    /** Between the tags of an element that holds elements only. */
    static final ValueKind NOTHING = plain("nothing", "text-not-allowed", String::isBlank);

    private static final Pattern ID = Pattern.compile("#?[\\p{L}_][\\p{L}\\p{N}_.-]{0,199}");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");
    /** Control characters, and those that make a text look different from what it says. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\u0080-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]");

    static ValueKind matching(String name, String expression) {
        Pattern pattern = Pattern.compile(expression);
        return plain(name, "value-not-allowed", value -> pattern.matcher(value).matches());
    }

    static ValueKind reference(String name, Set<String> targets) {
        return new ValueKind(
                name, "value-not-allowed", value -> ID.matcher(value).matches(), Optional.of(targets));
    }

    /** Words for people. Expressions in them would be evaluated by the engine. */
    static ValueKind words(String name, int length) {
        return plain(
                name,
                "value-not-allowed",
                value -> value.length() <= length
                        && !EXPRESSION.matcher(value).find()
                        && !HIDDEN.matcher(value).find());
    }

    static ValueKind feel(String name, Predicate<String> accepts) {
        return plain(name, "feel-not-allowed", value -> !HIDDEN.matcher(value).find() && accepts.test(value));
    }

    /** Code of the finding for this value. */
    String refusalOf(String value) {
        return EXPRESSION.matcher(value).find() ? "expression-not-allowed" : refusal;
    }

    private static ValueKind plain(String name, String refusal, Predicate<String> accepts) {
        return new ValueKind(name, refusal, accepts, Optional.empty());
    }
}
