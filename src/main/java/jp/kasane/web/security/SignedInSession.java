package jp.kasane.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.problem.SentForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * What is kept in a session beside the sign-in itself.
 *
 * @param device a code for the kind of device, e.g. {@code PHONE}
 * @param address where the sign-in came from
 */
record SignedInSession(Instant since, String device, String address) implements Serializable {

    static final String ATTRIBUTE = "kasane.signed-in";

    /** Makes the request's session the session of that person. */
    static HttpSession begin(HttpServletRequest request, SignedInPerson person) {
        HttpSession session = request.getSession();
        session.removeAttribute(SentForm.AT_PROVIDER);
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        session.setAttribute(ATTRIBUTE, new SignedInSession(Instant.now(), deviceOf(agent), request.getRemoteAddr()));
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, nameOf(person.personId()));
        return session;
    }

    /** Under which all sessions of a person are found. */
    static String nameOf(long personId) {
        return "person:" + personId;
    }

    private static String deviceOf(@Nullable String agent) {
        if (agent == null) {
            return "OTHER";
        }
        if (agent.contains("iPad") || agent.contains("Tablet")) {
            return "TABLET";
        }
        if (agent.contains("Mobile") || agent.contains("iPhone")) {
            return "PHONE";
        }
        return agent.startsWith("Mozilla/") ? "COMPUTER" : "OTHER";
    }
}
