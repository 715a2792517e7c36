package jp.kasane.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import jp.kasane.web.problem.SentForm;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the session at the provider too (RP-initiated logout), when it was begun there and the provider offers it. The
 * client's id stands for the id token, which is not kept because it names the person.
 */
final class SignOutAtProvider implements LogoutHandler, LogoutSuccessHandler {

    private static final String OWN = "/sign-in?out";

    private final ClientRegistrationRepository providers;

    SignOutAtProvider(ClientRegistrationRepository providers) {
        this.providers = providers;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SentForm.AT_PROVIDER) != null) {
            request.setAttribute(SentForm.AT_PROVIDER, true);
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        String there = request.getAttribute(SentForm.AT_PROVIDER) == null ? null : address(request);
        response.sendRedirect(there == null ? OWN : there);
    }

    private @Nullable String address(HttpServletRequest request) {
        ClientRegistration provider = providers.findByRegistrationId(ProviderConfiguration.ID);
        Object end = provider.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (end == null) {
            return null;
        }
        String back = UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath("/sign-in")
                .replaceQuery(null)
                .toUriString();
        return UriComponentsBuilder.fromUriString(end.toString())
                .queryParam("client_id", "{id}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(provider.getClientId(), back)
                .toUriString();
    }
}
