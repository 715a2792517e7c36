package jp.kasane.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.TooManyAttempts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where a person gets to after the sign-in form. */
@Component
class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final Proofs proofs;
    private final RequestCache asked = new AskedPage();

    SignInAnswers(Proofs proofs) {
        this.proofs = proofs;
    }

    /** Remembers the page for which somebody had to sign in. */
    RequestCache asked() {
        return asked;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (authentication.getPrincipal() instanceof SignedInPerson person) {
            proofs.proven(SignedInSession.begin(request, person));
        }
        goOn(request, response);
    }

    /** To the page for which somebody had to sign in. */
    void goOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SavedRequest before = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        response.sendRedirect(before == null ? "/" : before.getRedirectUrl());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof TooManyAttempts locked
                ? (locked.isBusy() ? "busy=" : "wait=") + locked.waitSeconds()
                : "failed";
        response.sendRedirect("/sign-in?" + reason);
    }
}
