package jp.kasane.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.kasane.web.SessionEnded;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.problem.ToldProblem;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Tells whoever sends a form after the session has ended just that. The form's key is looked at before anybody is asked
 * to sign in, so that it would otherwise be told as a missing right.
 */
final class EndedSessions implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException, ServletException {
        boolean isOurForm = request.getParameter("_csrf") != null;
        if (failure instanceof CsrfException && isOurForm && !isSignedIn()) {
            if (request.getRequestURI().equals("/sign-in")) {
                response.sendRedirect("/sign-in?ended");
                return;
            }
            ToldProblem.set(request, new SessionEnded());
        }
        otherwise.handle(request, response, failure);
    }

    private static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson;
    }
}
