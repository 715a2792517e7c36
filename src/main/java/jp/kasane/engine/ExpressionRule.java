package jp.kasane.engine;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions name a variable or a delegate, compare a variable with a literal, or are a literal. Nothing else. */
final class ExpressionRule implements ModelRule {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}?");
    private static final String NAME = "[a-z][A-Za-z0-9]*";
    private static final String LITERAL = "('[A-Za-z0-9_:.+-]*'|\\d+)";
    private static final Pattern ALLOWED =
            Pattern.compile("\\$\\{(" + NAME + "|" + LITERAL + "|" + NAME + " == " + LITERAL + ")}");

    @Override
    public String code() {
        return "expression";
    }

    @Override
    public void check(CheckedModel model, Consumer<ModelBreach> breaches) {
        Matcher found = EXPRESSION.matcher(model.xml());
        while (found.find()) {
            if (!ALLOWED.matcher(found.group()).matches()) {
                breaches.accept(breach(found.group(), "may only name a variable or compare it with a literal"));
            }
        }
    }
}
