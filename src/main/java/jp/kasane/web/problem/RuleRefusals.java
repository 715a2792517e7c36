package jp.kasane.web.problem;

import java.util.Locale;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Refusals of the features themselves. */
@Component
@Order(1)
class RuleRefusals implements RefusalSource {

    @Override
    public @Nullable Refusal refusalOf(Throwable failure, Texts texts) {
        if (!(failure instanceof ProblemException problem)) {
            return null;
        }
        String detail = texts.get(problem.messageKey(), problem.arguments());
        HttpStatus status = statusOf(problem.kind());
        String code = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String field = problem.field();
        return field == null ? Refusal.of(status, code, detail) : Refusal.of(status, code, field, detail);
    }

    private static HttpStatus statusOf(ProblemKind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
        };
    }
}
