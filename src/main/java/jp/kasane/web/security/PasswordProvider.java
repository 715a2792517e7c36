package jp.kasane.web.security;

import java.util.List;
import jp.kasane.web.SignIn;
import jp.kasane.web.SignedInPerson;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** HTTP Basic: login and password. */
record PasswordProvider(SignIn signIn) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication request) {
        SignedInPerson person = signIn.byPassword(
                        request.getName(), String.valueOf(request.getCredentials()), addressOf(request))
                .orElseThrow(() -> new BadCredentialsException("login or password is wrong"));
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of(Proofs.BY_PASSWORD));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static String addressOf(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
