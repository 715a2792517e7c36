package jp.kasane.modelling.tables;

import camundajar.impl.scala.Product;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The engine's own reading of expressions, kept to those that a person could have meant for a table. */
final class Feel {

    /** Characters; a longer expression is not read. */
    static final int LONGEST = 1000;

    private static final int DEEPEST = 8;
    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    private Feel() {}

    /** @return empty when it is none, or too long or too deeply nested to be read */
    static Optional<ParsedExpression> unaryTests(String text) {
        return read(text, ENGINE::parseUnaryTests);
    }

    /** As {@link #unaryTests}, for an output or an input's expression. */
    static Optional<ParsedExpression> expression(String text) {
        return read(text, ENGINE::parseExpression);
    }

    /** What it answers; empty for no answer and for a failure alike. */
    static Optional<Object> value(ParsedExpression expression, Map<String, Object> variables) {
        var result = ENGINE.evaluate(expression, variables);
        return result.isSuccess() ? Optional.ofNullable(result.result()) : Optional.empty();
    }

    /**
     * Walks a syntax tree.
     *
     * @param enter told each node; false keeps it from its children
     */
    static void walk(Object node, Predicate<Object> enter) {
        if (enter.test(node) && node instanceof Product parts) {
            for (int i = 0; i < parts.productArity(); i++) {
                walk(parts.productElement(i), enter);
            }
        }
    }

    private static Optional<ParsedExpression> read(String text, Function<String, ParseResult> parser) {
        if (text.length() > LONGEST || depth(text) > DEEPEST) {
            return Optional.empty();
        }
        try {
            ParseResult result = parser.apply(text);
            return result.isSuccess() ? Optional.of(result.parsedExpression()) : Optional.empty();
        } catch (StackOverflowError tooDeep) {
            return Optional.empty();
        }
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' || c == '{' ? 1 : 0;
            depth -= c == ')' || c == ']' || c == '}' ? 1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
