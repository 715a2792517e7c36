package jp.kasane.web.security;

import java.util.List;
import jp.kasane.web.SignIn;
import jp.kasane.web.SignedInPerson;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Bearer: a token that a person issued for a program. */
record BearerProvider(SignIn signIn) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication request) {
        SignedInPerson person = signIn.byToken(String.valueOf(request.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("unknown or expired token"));
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return BearerAuthentication.class.isAssignableFrom(type);
    }
}
