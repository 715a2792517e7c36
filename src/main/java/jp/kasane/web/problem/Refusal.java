package jp.kasane.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A failure, translated for the caller but not yet bound to a request.
 *
 * @param code last part of the problem's type, and of the title's message key
 */
public record Refusal(
        HttpStatus status,
        String code,
        String detail,
        List<FieldProblem> errors,
        @Nullable String errorId) {

    static Refusal of(HttpStatus status, String code, String detail) {
        return new Refusal(status, code, detail, List.of(), null);
    }

    static Refusal of(HttpStatus status, String code, String field, String detail) {
        return new Refusal(status, code, detail, List.of(new FieldProblem(field, detail)), null);
    }
}
