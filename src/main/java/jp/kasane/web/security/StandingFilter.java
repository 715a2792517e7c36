package jp.kasane.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import jp.kasane.web.SessionEnded;
import jp.kasane.web.SignIn;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.Standing;
import jp.kasane.web.problem.SentForm;
import jp.kasane.web.problem.ToldProblem;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a person whose account was stopped since, or who signed in too long ago; sign-in alone would be too
 * late to ask. Whoever signed in with a password that was handed over gets no further than to choosing an own one; whoever
 * came from the provider did not use it.
 */
final class StandingFilter extends OncePerRequestFilter {

    private static final String OWN_PASSWORD = "/me/password";
    private static final Set<String> OPEN = Set.of(OWN_PASSWORD, "/sign-out", "/sign-in", "/language");
    private static final Set<String> FILES = Set.of("/css/", "/js/", "/img/", "/vendor/");

    private static final Set<Standing> ENDS = EnumSet.of(Standing.ENDED, Standing.PASSWORD_RAN_OUT);
    private static final Set<String> LOOKS = Set.of("GET", "HEAD");

    private final SignIn signIn;
    private final Duration longest;

    /** @param longest how long a session lasts at most, however busy it is */
    StandingFilter(SignIn signIn, Duration longest) {
        this.signIn = signIn;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        String path = request.getRequestURI();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof SignedInPerson person)
                || FILES.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        Standing standing = standing(person, request);
        request.setAttribute(Standing.ATTRIBUTE, standing);
        if (ENDS.contains(standing)) {
            end(request);
            tell(request, response);
        } else if (standing == Standing.PASSWORD_TO_CHANGE && !OPEN.contains(path)) {
            response.sendRedirect(OWN_PASSWORD);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Standing standing(SignedInPerson person, HttpServletRequest request) {
        Standing standing = isTooOld(request) ? Standing.ENDED : signIn.standing(person.personId());
        boolean concerns = standing == Standing.ENDED || !SentForm.isAtProvider(request);
        return concerns ? standing : Standing.FREE;
    }

    private boolean isTooOld(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(SignedInSession.ATTRIBUTE) instanceof SignedInSession kept
                && kept.since().plus(longest).isBefore(Instant.now());
    }

    /** Whoever sent a form must hear that nothing of it was kept. */
    private static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (LOOKS.contains(request.getMethod())) {
            response.sendRedirect("/sign-in?ended");
        } else {
            ToldProblem.set(request, new SessionEnded());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
