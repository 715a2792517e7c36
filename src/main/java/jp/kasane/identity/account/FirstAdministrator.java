package jp.kasane.identity.account;

import java.util.ArrayList;
import java.util.List;
import jp.kasane.tenancy.Tenants;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Invites the first administrator of every municipality that has none, with a token that is told once to whoever started
 * Kasane. A further start without an administrator makes a new one, and the one of before is worthless.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "kasane.demo.enabled", havingValue = "false", matchIfMissing = true)
public class FirstAdministrator implements ApplicationRunner {

    private final Tenants tenants;
    private final SetUp setUp;
    private final List<Invitation> invitations = new ArrayList<>();

    FirstAdministrator(Tenants tenants, SetUp setUp) {
        this.tenants = tenants;
        this.setUp = setUp;
    }

    /** For a municipality that has no administrator yet. */
    public record Invitation(String municipality, String token) {}

    @Override
    public void run(ApplicationArguments arguments) {
        tenants.each(tenant ->
                setUp.invite(tenant).ifPresent(token -> invitations.add(new Invitation(tenant.id(), token))));
    }

    /** Those that this start made. */
    public List<Invitation> invitations() {
        return List.copyOf(invitations);
    }
}
