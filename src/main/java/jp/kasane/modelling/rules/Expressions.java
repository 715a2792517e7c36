package jp.kasane.modelling.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The only expressions that models may hold: a variable or delegate, a literal, or a comparison of both. */
final class Expressions {

    private static final Pattern ANY = Pattern.compile("[$#]\\{[^}]*}?");
    private static final String NAME = "([a-z][A-Za-z0-9]*)";
    private static final String LITERAL = "(?:'([A-Za-z0-9_:.+-]*)'|\\d+)";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{" + NAME + "}");
    private static final Pattern TEXT = Pattern.compile("\\$\\{'([A-Za-z0-9_:.+-]*)'}");
    private static final Pattern COMPARISON = Pattern.compile("\\$\\{" + NAME + " == " + LITERAL + "}");
    private static final Pattern ALLOWED =
            Pattern.compile("\\$\\{(?:" + NAME + "|" + LITERAL + "|" + NAME + " == " + LITERAL + ")}");

    private Expressions() {}

    /** {@code ${variable == 'value'}}. */
    record Comparison(String variable, @Nullable String value) {}

    /** Expressions in a text that are none of the allowed ones. */
    static List<String> forbidden(String text) {
        List<String> forbidden = new ArrayList<>();
        Matcher found = ANY.matcher(text);
        while (found.find()) {
            if (!ALLOWED.matcher(found.group()).matches()) {
                forbidden.add(found.group());
            }
        }
        return forbidden;
    }

    /** The name in {@code ${name}}. */
    static Optional<String> variable(@Nullable String expression) {
        return group(VARIABLE, expression);
    }

    /** The text in {@code ${'text'}}. */
    static Optional<String> text(@Nullable String expression) {
        return group(TEXT, expression);
    }

    static Optional<Comparison> comparison(@Nullable String expression) {
        Matcher found = COMPARISON.matcher(expression == null ? "" : expression.strip());
        return found.matches() ? Optional.of(new Comparison(found.group(1), found.group(2))) : Optional.empty();
    }

    /** Names of the variables that an allowed expression needs; delegates count as such. */
    static List<String> names(@Nullable String expression) {
        return variable(expression).or(() -> comparison(expression).map(Comparison::variable)).stream()
                .toList();
    }

    private static Optional<String> group(Pattern pattern, @Nullable String expression) {
        Matcher found = pattern.matcher(expression == null ? "" : expression.strip());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
