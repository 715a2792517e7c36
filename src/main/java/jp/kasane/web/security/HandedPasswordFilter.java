package jp.kasane.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.SignIn;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.Standing;
import jp.kasane.web.problem.ProblemWriter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A program gets no further with a password that was handed over than to setting an own one, and nowhere once it ran out:
 * whether it was right may have been found out before.
 */
final class HandedPasswordFilter extends OncePerRequestFilter {

    private static final String OWN_PASSWORD = "/api/v1/me/password";

    private final SignIn signIn;
    private final ProblemWriter problems;

    HandedPasswordFilter(SignIn signIn, ProblemWriter problems) {
        this.signIn = signIn;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getAuthorities().contains(Proofs.BY_PASSWORD)
                && authentication.getPrincipal() instanceof SignedInPerson person
                && !mayGoOn(signIn.standing(person.personId()), request)) {
            problems.write(ProblemException.forbidden("web.sign-in.handed"), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean mayGoOn(Standing standing, HttpServletRequest request) {
        return standing == Standing.FREE
                || standing == Standing.PASSWORD_TO_CHANGE
                        && request.getRequestURI().equals(OWN_PASSWORD);
    }
}
