package jp.kasane.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import jp.kasane.identity.persistence.Account;
import jp.kasane.identity.persistence.AccountMapper;
import jp.kasane.identity.persistence.TokenMapper;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import jp.kasane.web.RateLimits;
import jp.kasane.web.TooManyAttempts;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** An office in which somebody guesses passwords until the limit of its address is used up. */
class StoredSignInTest {

    private static final String ADDRESS = "10.0.0.1";
    private static final String PASSWORD = "a right and long password";

    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final AccountMapper accounts = mock(AccountMapper.class);
    private final Tenants tenants = mock(Tenants.class);
    private final RateLimits used = (limit, who) -> {
        if (who.equals(ADDRESS)) {
            throw TooManyAttempts.busy(Duration.ofSeconds(3));
        }
    };
    private final StoredSignIn signIn = new StoredSignIn(
            accounts,
            mock(TokenMapper.class),
            passwords,
            new VerifiedPasswords(),
            mock(FailedAttempts.class),
            tenants,
            used);

    @Test
    void whoIsSignedInProvesItAllTheSame() {
        when(accounts.findByLogin("csw")).thenReturn(new Account(7, "csw", passwords.encode(PASSWORD), false, false));
        when(tenants.require()).thenReturn(new Tenant("himi"));

        assertThatThrownBy(() -> signIn.byPassword("csw", PASSWORD, ADDRESS)).isInstanceOf(TooManyAttempts.class);
        assertThat(signIn.again("csw", PASSWORD + "?", ADDRESS)).isEmpty();
        assertThat(signIn.again("csw", PASSWORD, ADDRESS)).isPresent();
    }
}
