package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ClosedConstRangeBoundary;
import org.camunda.feel.syntaxtree.ConstRangeBoundary;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.OpenConstRangeBoundary;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/**
 * Answers the plain forms of a test without the engine, which takes a thousand times as long. Only for values of the
 * kind that the test compares with; for all else the engine is asked.
 */
final class QuickTest {

    private QuickTest() {}

    /** @return empty for a form that is not plain */
    static Optional<Predicate<Object>> of(Object node) {
        if (node instanceof InputLessThan test) {
            return compared(test.x(), order -> order < 0);
        }
        if (node instanceof InputLessOrEqual test) {
            return compared(test.x(), order -> order <= 0);
        }
        if (node instanceof InputGreaterThan test) {
            return compared(test.x(), order -> order > 0);
        }
        if (node instanceof InputGreaterOrEqual test) {
            return compared(test.x(), order -> order >= 0);
        }
        if (node instanceof InputInRange test) {
            return both(low(test.range().start()), high(test.range().end()));
        }
        if (node instanceof UnaryTestExpression test) {
            return compared(test.exp(), order -> order == 0);
        }
        if (node instanceof Not test) {
            return of(test.x()).map(Predicate::negate);
        }
        return node instanceof AtLeastOne test ? any(test) : Optional.empty();
    }

    private static Optional<Predicate<Object>> any(AtLeastOne tests) {
        List<Predicate<Object>> each = new ArrayList<>();
        for (var all = tests.xs().iterator(); all.hasNext(); ) {
            Optional<Predicate<Object>> test = of(all.next());
            if (test.isEmpty()) {
                return Optional.empty();
            }
            each.add(test.get());
        }
        return Optional.of(value -> each.stream().anyMatch(test -> test.test(value)));
    }

    private static Optional<Predicate<Object>> low(ConstRangeBoundary boundary) {
        return boundary instanceof ClosedConstRangeBoundary closed
                ? compared(closed.value(), order -> order >= 0)
                : compared(((OpenConstRangeBoundary) boundary).value(), order -> order > 0);
    }

    private static Optional<Predicate<Object>> high(ConstRangeBoundary boundary) {
        return boundary instanceof ClosedConstRangeBoundary closed
                ? compared(closed.value(), order -> order <= 0)
                : compared(((OpenConstRangeBoundary) boundary).value(), order -> order < 0);
    }

    private static Optional<Predicate<Object>> both(
            Optional<Predicate<Object>> one, Optional<Predicate<Object>> other) {
        return one.flatMap(first -> other.map(first::and));
    }

    /** Of a yes or no the engine makes something else than a comparison. */
    private static Optional<Predicate<Object>> compared(Object literal, IntPredicate order) {
        return Literals.of(literal)
                .filter(named -> !(named instanceof Boolean))
                .map(named -> value -> order.test(Literals.compare(value, named)));
    }
}
