package jp.kasane.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom an OpenID Connect provider vouches for. Issuer and subject together name somebody for ever; the rest may change.
 *
 * @param name how the person is called; null when the provider does not say
 * @param login sign-in name at the provider; null when it does not say
 * @param groups what the provider says about duties and belonging
 */
public record ProvenIdentity(
        String issuer,
        String subject,
        @Nullable String name,
        @Nullable String login,
        Set<String> groups) {}
