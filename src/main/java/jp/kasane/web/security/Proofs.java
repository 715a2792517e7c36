package jp.kasane.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.kasane.web.StepUp;
import jp.kasane.web.StepUpNeeded;
import jp.kasane.web.problem.ProgramRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Remembers in the session when its person last proved who it is. */
@Component
class Proofs implements StepUp {

    /** What a program's request was signed in by, when that is proof enough by itself. */
    static final GrantedAuthority BY_PASSWORD = new SimpleGrantedAuthority("FACTOR_PASSWORD");

    static final String PROVEN_AT = "kasane.proven-at";

    private final Duration valid;
    private final Clock clock;

    @Autowired
    Proofs(@Value("${kasane.sign-in.step-up:5m}") Duration valid) {
        this(valid, Clock.systemUTC());
    }

    Proofs(Duration valid, Clock clock) {
        this.valid = valid;
        this.clock = clock;
    }

    @Override
    public void require() {
        HttpServletRequest request =
                RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        ? attributes.getRequest()
                        : null;
        if (request == null || !(ProgramRequests.isOne(request) ? isByPassword() : isFresh(request))) {
            throw new StepUpNeeded();
        }
    }

    /** The person of this session has just proved who it is. */
    void proven(HttpSession session) {
        session.setAttribute(PROVEN_AT, clock.millis());
    }

    /** The person came in without having proved anything just now. */
    void notProven(HttpSession session) {
        session.removeAttribute(PROVEN_AT);
    }

    private boolean isFresh(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && isFresh(session.getAttribute(PROVEN_AT));
    }

    private boolean isFresh(@Nullable Object provenAt) {
        return provenAt instanceof Long at
                && clock.instant().isBefore(Instant.ofEpochMilli(at).plus(valid));
    }

    private static boolean isByPassword() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getAuthorities().contains(BY_PASSWORD);
    }
}
