package jp.kasane.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends people to the provider, with PKCE, state and nonce; whoever must prove it anew has to sign in there again. */
final class WayToProvider implements OAuth2AuthorizationRequestResolver {

    /** Parameter that says what for. */
    static final String FOR = "for";

    private final DefaultOAuth2AuthorizationRequestResolver way;

    WayToProvider(ClientRegistrationRepository providers, Strength strength) {
        way = new DefaultOAuth2AuthorizationRequestResolver(providers, ProviderConfiguration.WAY_OUT);
        way.setAuthorizationRequestCustomizer(strength.asking());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return begun(request, way.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return begun(request, way.resolve(request, registrationId));
    }

    private static @Nullable OAuth2AuthorizationRequest begun(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        if (asked == null) {
            return null;
        }
        Errand.Kind errand = kindOf(request.getParameter(FOR));
        Errand.begin(request, errand);
        return errand == Errand.Kind.PROVE
                ? OAuth2AuthorizationRequest.from(asked)
                        .additionalParameters(more -> more.putAll(Map.of("prompt", "login", "max_age", "0")))
                        .build()
                : asked;
    }

    private static Errand.@Nullable Kind kindOf(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.equals("proof") ? Errand.Kind.PROVE : text.equals("link") ? Errand.Kind.LINK : null;
    }
}
