package jp.kasane.escalation.web;

import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads what was chosen from a list of codes. */
final class Choice {

    private Choice() {}

    /** @throws ProblemException INVALID naming the field when nothing on the list was chosen */
    static <E extends Enum<E>> E of(Class<E> codes, String field, @Nullable String chosen) {
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(chosen)) {
                return code;
            }
        }
        throw ProblemException.invalid(field, "escalation.page.choice.missing");
    }

    /** As {@link #of}, or null when nothing was chosen. */
    static <E extends Enum<E>> @Nullable E optional(Class<E> codes, String field, @Nullable String chosen) {
        return chosen == null || chosen.isEmpty() ? null : of(codes, field, chosen);
    }
}
