package jp.kasane.casework.web;

import java.util.List;
import java.util.function.Supplier;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Reads the fields of a typed form one after the other, so that every mistake is told at once and not only the first. */
record Reading(BindingResult errors) {

    /** @return null when the field could not be read; then the mistake stands at it */
    <T> @Nullable T of(Supplier<? extends @Nullable T> field) {
        try {
            return field.get();
        } catch (ProblemException problem) {
            reject(problem);
            return null;
        }
    }

    void required(String field, @Nullable String text, String message) {
        if (text == null || text.isBlank()) {
            wrong(field, message);
        }
    }

    void chosen(String field, List<String> codes, String message) {
        if (codes.isEmpty()) {
            wrong(field, message);
        }
    }

    void wrong(String field, String message) {
        errors.rejectValue(field, message, message);
    }

    private void reject(ProblemException problem) {
        String field = problem.field();
        if (field == null) {
            throw problem;
        }
        errors.rejectValue(field, problem.messageKey(), problem.arguments(), problem.messageKey());
    }
}
