package jp.kasane.web.security;

import java.util.List;
import jp.kasane.tenancy.Tenants;
import jp.kasane.web.ProviderSignIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/** Adds the way to the provider and back to the pages' security chain. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("kasane.oidc.issuer")
class ProviderSecurity {

    private final ClientRegistrationRepository providers;
    private final ProviderAnswers answers;
    private final String formTargets;
    private final Strength strength;

    ProviderSecurity(
            ClientRegistrationRepository providers,
            ProviderSignIn people,
            SignInAnswers signIn,
            Proofs proofs,
            ProviderSettings settings,
            ApplicationEventPublisher events,
            Tenants tenants) {
        this.providers = providers;
        this.formTargets = settings.formTargets();
        this.strength = settings.strength();
        this.answers = new ProviderAnswers(people, signIn, proofs, settings, events, tenants);
    }

    /** Addresses to which a form may lead, for the pages' content policy. */
    String formTargets() {
        return formTargets;
    }

    /** Checks codes and id tokens, and leaves everything else to the others. */
    AuthenticationManager manager(AuthenticationManager others, AuthenticationEventPublisher events) {
        ProviderManager manager = new ProviderManager(
                List.of(new OidcAuthorizationCodeAuthenticationProvider(
                        new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService())),
                others);
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    void addTo(HttpSecurity http) throws Exception {
        http.oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(
                                out -> out.authorizationRequestResolver(new WayToProvider(providers, strength)))
                        .redirectionEndpoint(back -> back.baseUri(ProviderConfiguration.WAY_BACK + "/*"))
                        .successHandler(answers)
                        .failureHandler(answers))
                .addFilterBefore(new ProviderReachable(providers), OAuth2AuthorizationRequestRedirectFilter.class);
        SignOutAtProvider signOut = new SignOutAtProvider(providers);
        http.logout(out -> out.addLogoutHandler(signOut).logoutSuccessHandler(signOut));
    }
}
