package jp.kasane.web.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A Bearer token that was presented and not yet checked. */
class BearerAuthentication extends AbstractAuthenticationToken {

    private final String token;

    BearerAuthentication(String token) {
        super(List.of());
        this.token = token;
    }

    @Override
    public String getCredentials() {
        return token;
    }

    @Override
    public String getPrincipal() {
        return "bearer";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
