package jp.kasane.web.security;

import java.util.function.Supplier;
import jp.kasane.web.SignInOffer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** Knows the provider. It is asked for its addresses when somebody first goes there, not when Kasane starts. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("kasane.oidc.issuer")
@EnableConfigurationProperties(ProviderSettings.class)
class ProviderConfiguration {

    static final String ID = "organisation";
    static final String WAY_OUT = "/sign-in/with";
    static final String WAY_BACK = "/sign-in/from";

    @Bean
    ClientRegistrationRepository providers(ProviderSettings settings) {
        Supplier<InMemoryClientRegistrationRepository> found =
                () -> new InMemoryClientRegistrationRepository(registration(settings));
        return new SupplierClientRegistrationRepository(found);
    }

    @Bean
    SignInOffer signInOffer(ProviderSettings settings) {
        return new SignInOffer(settings.label(), WAY_OUT + "/" + ID);
    }

    private static ClientRegistration registration(ProviderSettings settings) {
        ClientRegistration.Builder builder = ClientRegistrations.fromIssuerLocation(String.valueOf(settings.issuer()))
                .registrationId(ID)
                .clientId(settings.clientId())
                .scope(settings.scopes())
                .redirectUri("{baseUrl}" + WAY_BACK + "/{registrationId}");
        return settings.clientSecret().isEmpty()
                ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : builder.clientSecret(settings.clientSecret()).build();
    }
}
