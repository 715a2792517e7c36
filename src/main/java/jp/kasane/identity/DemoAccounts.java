package jp.kasane.identity;

import jp.kasane.identity.account.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the demonstration accounts {@code admin}, {@code jimu}, {@code gicho}, {@code iin}, {@code csw}, {@code
 * admin2} and {@code ken}. Their password is {@code kasane.demo.password} (environment: {@code KASANE_DEMO_PASSWORD}); without it one is
 * generated at the first start and never told again.
 */
@Component
@Order(10)
@ConditionalOnProperty("kasane.demo.enabled")
public class DemoAccounts implements ApplicationRunner {

    private final DemoPeople demoPeople;
    private final @Nullable String givenPassword;
    private @Nullable String generatedPassword;

    DemoAccounts(DemoPeople demoPeople, @Value("${kasane.demo.password:${KASANE_DEMO_PASSWORD:}}") String password) {
        this.demoPeople = demoPeople;
        this.givenPassword = password.isEmpty() ? null : password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        generatedPassword = demoPeople.ensure(givenPassword);
    }

    public boolean passwordWasGiven() {
        return givenPassword != null;
    }

    /** The password, when this start generated it. */
    public @Nullable String generatedPassword() {
        return generatedPassword;
    }
}
