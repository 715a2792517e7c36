package jp.kasane.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import jp.kasane.tenancy.SignInDirectory;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import jp.kasane.web.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Whose request it is, judged by what it carries and not yet by whether it is right. A login that nobody has counts as
 * one of the first municipality, so that failed attempts are counted somewhere; there is nothing to sign in to there.
 */
@Component
class Knocking {

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    private final SignInDirectory directory;
    private final Tenants tenants;

    Knocking(SignInDirectory directory, Tenants tenants) {
        this.directory = directory;
        this.tenants = tenants;
    }

    Optional<Tenant> tenant(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (request.getMethod().equals("POST") && request.getRequestURI().equals("/sign-in")) {
            return known(directory.ofLogin(String.valueOf(request.getParameter("username"))));
        }
        if (header == null) {
            return ofSession(request.getSession(false));
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return known(directory.ofToken(header.substring(BEARER.length()).trim()));
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? known(directory.ofLogin(login(header.substring(BASIC.length()).trim())))
                : Optional.empty();
    }

    private Optional<Tenant> known(Optional<Tenant> found) {
        return found.or(() -> tenants.all().stream().findFirst());
    }

    private static String login(String encoded) {
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 ? decoded : decoded.substring(0, colon);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Optional<Tenant> ofSession(@Nullable HttpSession session) {
        Object context = session == null
                ? null
                : session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        Authentication authentication = context instanceof SecurityContext known ? known.getAuthentication() : null;
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(new Tenant(person.tenant()))
                : Optional.empty();
    }
}
