package jp.kasane.identity.provider;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Stands before the provider's tokens and signs those of identity anew, as somebody would who has not its key. */
final class ForgedTokens implements Route {

    /** Another signature, or none, for what a token says. */
    @FunctionalInterface
    interface Forger {
        JWT sign(JWTClaimsSet claims) throws Exception;
    }

    private final Forger genuine;
    private @Nullable Forger forger;
    private Map<String, Object> claims = Map.of();
    private String nonce = "";

    /** @param genuine the provider's own signature, for the token of access */
    ForgedTokens(Forger genuine) {
        this.genuine = genuine;
    }

    /** The next tokens say this. */
    void forge(Map<String, Object> said, Forger by) {
        claims = said;
        forger = by;
    }

    void stop() {
        forger = null;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        String asked = request.getUrl().queryParameter("nonce");
        if (asked != null) {
            nonce = asked;
        }
        return forger != null && request.getUrl().encodedPath().endsWith("/token");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        try {
            Map<String, Object> all = new HashMap<>(claims);
            all.put("nonce", nonce);
            JWTClaimsSet said = JWTClaimsSet.parse(all);
            String body = "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":600,\"id_token\":\"%s\"}"
                    .formatted(
                            genuine.sign(said).serialize(),
                            Objects.requireNonNull(forger).sign(said).serialize());
            return new OAuth2HttpResponse(Headers.of("Content-Type", "application/json"), 200, body, null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
