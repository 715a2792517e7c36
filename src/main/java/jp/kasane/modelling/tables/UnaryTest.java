package jp.kasane.modelling.tables;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a decision table whose answer can change only at the values that it names. Which answer, the engine's own
 * reading tells.
 *
 * @param literals the values named, as written
 * @param namesNull whether it asks for the absence of a value
 * @param ordersText whether it compares texts by their order
 * @param quick the same without the engine, for values of the kind of the literals; null where it has to be asked
 */
record UnaryTest(
        String text,
        @Nullable ParsedExpression parsed,
        Set<Object> literals,
        boolean namesNull,
        boolean ordersText,
        @Nullable Predicate<Object> quick) {

    private static final Set<String> ORDERING = Set.of(
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "InputInRange",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual");

    private static final Set<String> UNDERSTOOD = Set.of(
            "InputEqualTo",
            "Equal",
            "ConstInputValue$",
            "ConstRange",
            "ClosedConstRangeBoundary",
            "OpenConstRangeBoundary",
            "AtLeastOne",
            "Disjunction",
            "Conjunction",
            "Not",
            "UnaryTestExpression",
            "ConstList",
            "ConstNull$",
            "$colon$colon",
            "Nil$");

    /** @return empty when it is not a test, or asks for more than the input's own value */
    static Optional<UnaryTest> parse(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.of(new UnaryTest(text, null, Set.of(), false, false, null));
        }
        return Feel.unaryTests(text).flatMap(parsed -> understood(text, parsed));
    }

    /** @param value null for none */
    boolean matches(@Nullable Object value) {
        if (parsed == null) {
            return true;
        }
        if (quick != null && value != null && literals.stream().allMatch(value.getClass()::isInstance)) {
            return quick.test(value);
        }
        return Feel.value(parsed, Collections.singletonMap("cellInput", value))
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    boolean matchesAnything() {
        return parsed == null;
    }

    private static Optional<UnaryTest> understood(String text, ParsedExpression parsed) {
        Set<Object> literals = new LinkedHashSet<>();
        Set<String> kinds = new LinkedHashSet<>();
        Set<Object> foreign = new LinkedHashSet<>();
        Feel.walk(parsed.expression(), node -> {
            Optional<Object> literal = Literals.of(node);
            literal.ifPresent(literals::add);
            String kind = node.getClass().getSimpleName();
            kinds.add(kind);
            if (literal.isEmpty() && !UNDERSTOOD.contains(kind) && !ORDERING.contains(kind)) {
                foreign.add(node);
            }
            return literal.isEmpty();
        });
        boolean ordersText =
                kinds.stream().anyMatch(ORDERING::contains) && literals.stream().anyMatch(String.class::isInstance);
        if (!foreign.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new UnaryTest(
                text,
                parsed,
                literals,
                kinds.contains("ConstNull$"),
                ordersText,
                ordersText ? null : QuickTest.of(parsed.expression()).orElse(null)));
    }
}
