package jp.kasane.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessKind;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessResult;
import jp.kasane.audit.AccessTarget;
import jp.kasane.shared.Actor;
import jp.kasane.web.SignIn;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.TooManyAttempts;
import jp.kasane.web.problem.SentForm;
import jp.kasane.web.problem.SentForm.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the password out of a form that was sent once more with it, and remembers the proof. Then the request goes on as
 * it was sent first: whoever was asked for the password loses nothing, and no page sees the password.
 */
final class PasswordAgainFilter extends OncePerRequestFilter {

    private final SignIn signIn;
    private final Proofs proofs;
    private final AccessLog log;

    PasswordAgainFilter(SignIn signIn, Proofs proofs, AccessLog log) {
        this.signIn = signIn;
        this.proofs = proofs;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String password = "POST".equals(request.getMethod()) ? request.getParameter(SentForm.PASSWORD) : null;
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (password == null
                || authentication == null
                || !(authentication.getPrincipal() instanceof SignedInPerson person)) {
            chain.doFilter(request, response);
            return;
        }
        SentForm.say(request, check(person, password, request));
        chain.doFilter(new WithoutPassword(request), response);
    }

    /** @return what was wrong; null when nothing was */
    private @Nullable Said check(SignedInPerson person, String password, HttpServletRequest request) {
        try {
            boolean right = signIn.again(person.login(), password, request.getRemoteAddr())
                    .filter(found -> found.personId() == person.personId())
                    .isPresent();
            note(person, right ? AccessResult.ALLOWED : AccessResult.REFUSED);
            if (right) {
                proofs.proven(request.getSession());
                return null;
            }
            return new Said("web.step-up.wrong", 0);
        } catch (TooManyAttempts locked) {
            note(person, AccessResult.REFUSED);
            return new Said(locked.messageKey(), locked.waitSeconds());
        }
    }

    private void note(SignedInPerson person, AccessResult result) {
        Access access = Access.of(AccessKind.STEP_UP, AccessTarget.ofAccount(person.personId()));
        log.recordApart(new Actor(person.personId()), access.ended(result));
    }

    private static final class WithoutPassword extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        WithoutPassword(HttpServletRequest request) {
            super(request);
            Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
            all.remove(SentForm.PASSWORD);
            this.parameters = Collections.unmodifiableMap(all);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
