package jp.kasane.web.security;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.web.ProvenIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Reads the claims that the settings name. */
record IdentityReader(ProviderSettings settings) {

    ProvenIdentity read(OidcUser user) {
        return new ProvenIdentity(
                user.getIssuer().toString(),
                user.getSubject(),
                user.getClaimAsString(settings.nameClaim()),
                user.getClaimAsString(settings.loginClaim()),
                groups(at(user.getClaims(), settings.groupsClaim())));
    }

    /** The claim of that name, or, with dots, one inside another. */
    private static @Nullable Object at(Map<String, Object> claims, String path) {
        if (claims.containsKey(path) || !path.contains(".")) {
            return claims.get(path);
        }
        int dot = path.indexOf('.');
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? at(withTextKeys(inner), path.substring(dot + 1))
                : null;
    }

    private static Map<String, Object> withTextKeys(Map<?, ?> map) {
        return map.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
    }

    private static Set<String> groups(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        return claim == null ? Set.of() : Set.of(claim.toString());
    }
}
