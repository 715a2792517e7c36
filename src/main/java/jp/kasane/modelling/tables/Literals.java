package jp.kasane.modelling.tables;

import java.math.BigDecimal;
import java.util.Optional;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstDate;
import org.camunda.feel.syntaxtree.ConstLocalDateTime;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;

/** Values that are written out in an expression. */
final class Literals {

    private Literals() {}

    /** @return the value of a node that is one; a number without trailing zeros, so that equal ones are equal */
    static Optional<Object> of(Object node) {
        if (node instanceof ConstNumber number) {
            return Optional.of(plain(number.value().bigDecimal()));
        }
        if (node instanceof ArithmeticNegation negation && negation.x() instanceof ConstNumber number) {
            return Optional.of(plain(number.value().bigDecimal().negate()));
        }
        if (node instanceof ConstString text) {
            return Optional.of(text.value());
        }
        if (node instanceof ConstBool flag) {
            return Optional.of(flag.value());
        }
        if (node instanceof ConstLocalDateTime moment) {
            return Optional.of(moment.value());
        }
        return node instanceof ConstDate day ? Optional.of(day.value()) : Optional.empty();
    }

    /** @return the value of an output entry that is a literal */
    static Optional<Object> ofExpression(String text) {
        return Feel.expression(text).flatMap(parsed -> of(parsed.expression()));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Order of two values of one kind. */
    @SuppressWarnings("unchecked")
    static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
