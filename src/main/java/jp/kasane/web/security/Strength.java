package jp.kasane.web.security;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * How strongly people must sign in at the provider: it is asked for ({@code acr_values}), and as a provider need not heed
 * that, looked for in what it says afterwards (OpenID Connect Core 1.0, 2 and 3.1.2.1: {@code acr}, {@code amr}).
 *
 * @param accepted what is strong enough, e.g. {@code mfa}; empty: everything
 */
record Strength(List<String> accepted) {

    /** What is added to each request to the provider. */
    Consumer<OAuth2AuthorizationRequest.Builder> asking() {
        Consumer<OAuth2AuthorizationRequest.Builder> proof = OAuth2AuthorizationRequestCustomizers.withPkce();
        return accepted.isEmpty()
                ? proof
                : proof.andThen(request ->
                        request.additionalParameters(more -> more.put("acr_values", String.join(" ", accepted))));
    }

    /** Whether the provider says that the person signed in so. */
    boolean isShownBy(OidcUser user) {
        return accepted.isEmpty()
                || Stream.concat(Stream.ofNullable(user.getAuthenticationContextClass()), methodsOf(user))
                        .anyMatch(accepted::contains);
    }

    private static Stream<String> methodsOf(OidcUser user) {
        return Stream.ofNullable(user.getAuthenticationMethods()).flatMap(List::stream);
    }
}
