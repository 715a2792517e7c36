package jp.kasane.web.problem;

import jp.kasane.web.SessionEnded;
import jp.kasane.web.StepUpNeeded;
import jp.kasane.web.TooManyAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Refusals of the security chain. */
@Component
@Order(2)
class SecurityRefusals implements RefusalSource {

    /** Type of the problem that is put right by proving once more who one is. */
    static final String STEP_UP = "urn:kasane:problem:step-up";

    @Override
    public @Nullable Refusal refusalOf(Throwable failure, Texts texts) {
        if (failure instanceof TooManyAttempts locked) {
            return Refusal.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-attempts",
                    texts.get(locked.messageKey(), locked.waitSeconds()));
        }
        if (failure instanceof StepUpNeeded) {
            return Refusal.of(HttpStatus.FORBIDDEN, "step-up", texts.get("web.step-up.needed"));
        }
        if (failure instanceof SessionEnded) {
            return Refusal.of(HttpStatus.FORBIDDEN, "session-ended", texts.get("web.session-ended"));
        }
        if (failure instanceof InsufficientAuthenticationException) {
            return Refusal.of(HttpStatus.UNAUTHORIZED, "unauthorized", texts.get("web.sign-in.needed"));
        }
        if (failure instanceof AuthenticationException) {
            return Refusal.of(HttpStatus.UNAUTHORIZED, "unauthorized", texts.get("web.sign-in.wrong"));
        }
        if (failure instanceof AccessDeniedException) {
            return Refusal.of(HttpStatus.FORBIDDEN, "forbidden", texts.get("web.access.denied"));
        }
        return null;
    }
}
