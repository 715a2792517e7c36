package jp.kasane.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says so when the provider does not answer, instead of an error; local accounts still work then. */
final class ProviderReachable extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderReachable.class);

    private final ClientRegistrationRepository providers;

    ProviderReachable(ClientRegistrationRepository providers) {
        this.providers = providers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith(ProviderConfiguration.WAY_OUT + "/")
                && !path.startsWith(ProviderConfiguration.WAY_BACK + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            providers.findByRegistrationId(ProviderConfiguration.ID);
        } catch (RuntimeException e) {
            LOG.warn("the OpenID Connect provider cannot be used: {}", e.toString());
            response.sendRedirect("/sign-in?provider=unreachable");
            return;
        }
        chain.doFilter(request, response);
    }
}
