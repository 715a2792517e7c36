package jp.kasane.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.tenancy.Tenants;
import jp.kasane.web.ProviderSignIn;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

class StrengthTest {

    private final Strength strength = new Strength(List.of("mfa", "urn:town:two"));

    @Test
    void itIsAskedFor() {
        assertThat(asked(strength))
                .containsEntry("acr_values", "mfa urn:town:two")
                .containsKey("code_challenge");
        assertThat(asked(new Strength(List.of())))
                .doesNotContainKey("acr_values")
                .containsKey("code_challenge");
    }

    @Test
    void aProviderThatDoesNotHeedItIsNotBelieved() {
        assertThat(strength.isShownBy(user(Map.of()))).isFalse();
        assertThat(strength.isShownBy(user(Map.of("acr", "1", "amr", List.of("pwd")))))
                .isFalse();
        assertThat(strength.isShownBy(user(Map.of("acr", "urn:town:two")))).isTrue();
        assertThat(strength.isShownBy(user(Map.of("amr", List.of("pwd", "mfa")))))
                .isTrue();
        assertThat(new Strength(List.of()).isShownBy(user(Map.of()))).isTrue();
    }

    @Test
    void whoSignedInTooWeaklyIsNotLetIn() throws Exception {
        ProviderSignIn people = mock();
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        String before = request.getSession().getId();

        answers(people)
                .onAuthenticationSuccess(request, response, new TestingAuthenticationToken(user(Map.of()), null));

        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?provider=weak");
        assertThat(request.getSession().getId()).isNotEqualTo(before);
        verifyNoInteractions(people);
    }

    @Test
    void whoseSignInBreaksOffIsNotLeftHalfSignedIn() throws Exception {
        ProviderSignIn people = mock();
        when(people.signIn(any())).thenThrow(new IllegalStateException("no connection"));
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        String before = request.getSession().getId();
        OidcUser strong = user(Map.of("acr", "mfa"));

        answers(people).onAuthenticationSuccess(request, response, new TestingAuthenticationToken(strong, null));

        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?provider=failed");
        assertThat(request.getSession().getId()).isNotEqualTo(before);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private ProviderAnswers answers(ProviderSignIn people) {
        ProviderSettings settings = new ProviderSettings(
                "https://login.example",
                "kasane",
                "",
                List.of("openid"),
                "",
                "name",
                "preferred_username",
                "groups",
                strength.accepted(),
                List.of());
        return new ProviderAnswers(
                people,
                mock(SignInAnswers.class),
                mock(Proofs.class),
                settings,
                mock(ApplicationEventPublisher.class),
                mock(Tenants.class));
    }

    private static Map<String, Object> asked(Strength strength) {
        OAuth2AuthorizationRequest.Builder request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("https://login.example/authorize")
                .clientId("kasane");
        strength.asking().accept(request);
        return request.build().getAdditionalParameters();
    }

    private static OidcUser user(Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("sub", "somebody");
        all.put("iss", "https://login.example");
        return new DefaultOidcUser(
                List.of(), new OidcIdToken("token", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), all));
    }
}
