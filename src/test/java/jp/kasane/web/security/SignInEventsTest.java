package jp.kasane.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.kasane.web.TooManyAttempts;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** No failure to sign in passes unheard. */
class SignInEventsTest {

    @Test
    void everyFailureIsPublished() {
        List<Object> heard = new ArrayList<>();
        AuthenticationEventPublisher events = new SecurityConfiguration().authenticationEvents(heard::add);
        Authentication knocking = new TestingAuthenticationToken("login", "password");
        List<AuthenticationException> failures = List.of(
                new BadCredentialsException("wrong"),
                new TooManyAttempts(Duration.ofSeconds(1)),
                TooManyAttempts.busy(Duration.ofSeconds(1)),
                new OAuth2AuthenticationException("invalid_id_token"));

        failures.forEach(failure -> events.publishAuthenticationFailure(failure, knocking));

        assertThat(heard)
                .hasSameSizeAs(failures)
                .allSatisfy(event -> assertThat(event).isInstanceOf(AbstractAuthenticationFailureEvent.class));
    }
}
