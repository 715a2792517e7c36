package jp.kasane.web.security;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenID Connect provider ({@code kasane.oidc}).
 *
 * @param issuer its address as it stands in its tokens; under it lies {@code .well-known/openid-configuration}
 * @param label its name on the sign-in page
 * @param nameClaim claim with the person's name
 * @param loginClaim claim with the sign-in name
 * @param groupsClaim claim with the list of groups; for one inside another the path with dots, e.g. {@code
 *     realm_access.roles}
 * @param strengths ways of signing in that are strong enough, as the provider calls them in {@code acr} or {@code amr};
 *     none: whatever the provider takes
 * @param origins further addresses to which the provider's pages belong, when they are not at the issuer's
 */
@ConfigurationProperties("kasane.oidc")
record ProviderSettings(
        @Nullable String issuer,
        @DefaultValue("kasane") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("") String label,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("preferred_username") String loginClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue List<String> strengths,
        @DefaultValue List<String> origins) {

    Strength strength() {
        return new Strength(strengths);
    }

    /** Where forms of pages may lead: browsers ask for it because a form's answer sends on to the provider. */
    String formTargets() {
        StringBuilder targets = new StringBuilder();
        URI address = URI.create(String.valueOf(issuer));
        targets.append(' ').append(address.getScheme()).append("://").append(address.getAuthority());
        origins.forEach(origin -> targets.append(' ').append(origin));
        return targets.toString();
    }
}
