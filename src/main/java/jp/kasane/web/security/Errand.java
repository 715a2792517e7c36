package jp.kasane.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import jp.kasane.web.SignInOffer;
import jp.kasane.web.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Why a person who is signed in goes to the provider. Without one somebody goes there to sign in.
 *
 * @param kind what for
 * @param person who went
 */
record Errand(Kind kind, SignedInPerson person) implements Serializable {

    private static final String ATTRIBUTE = "kasane.errand";

    /** What for. */
    enum Kind {
        /** The identity is to be linked with the account. */
        LINK,
        /** The person proves once more who it is. */
        PROVE
    }

    /** Remembers it until the person comes back. Nobody is led into linking: it is asked for on a form of this server. */
    static void begin(HttpServletRequest request, @Nullable Kind kind) {
        HttpSession session = request.getSession();
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean asked = kind == Kind.PROVE || session.getAttribute(SignInOffer.MAY_LINK) != null;
        session.removeAttribute(SignInOffer.MAY_LINK);
        if (asked
                && kind != null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson person) {
            session.setAttribute(ATTRIBUTE, new Errand(kind, person));
        } else {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** Ends it. */
    static @Nullable Errand end(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Errand errand = session.getAttribute(ATTRIBUTE) instanceof Errand kept ? kept : null;
        session.removeAttribute(ATTRIBUTE);
        return errand;
    }
}
