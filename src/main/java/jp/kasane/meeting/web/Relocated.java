package jp.kasane.meeting.web;

import java.util.function.UnaryOperator;
import jp.kasane.shared.ProblemException;

/** Refusals of use cases, told at the field of the page where the mistake was typed. */
final class Relocated {

    private Relocated() {}

    /** @return the same refusal, at {@code to} when it was at {@code from} */
    static ProblemException field(ProblemException refusal, String from, String to) {
        return field(refusal, field -> field.equals(from) ? to : field);
    }

    static ProblemException field(ProblemException refusal, UnaryOperator<String> where) {
        String field = refusal.field();
        return field == null
                ? refusal
                : new ProblemException(refusal.kind(), where.apply(field), refusal.messageKey(), refusal.arguments());
    }
}
