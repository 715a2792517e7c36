package jp.kasane.identity.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.kasane.identity.ChosenPasswords;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.persistence.PeopleMapper;
import jp.kasane.identity.persistence.SetUpMapper;
import jp.kasane.shared.ProblemException;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import jp.kasane.web.TooManyAttempts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** One-time set-up (初回設定): who holds the token opens the first administrator's account, once and within a day. */
@Service
public class SetUp {

    public static final int HOURS = 24;

    private static final String ATTEMPTS = "/setup";

    private final SetUpMapper invitations;
    private final PeopleMapper roles;
    private final People people;
    private final ChosenPasswords chosen;
    private final FailedAttempts attempts;
    private final SetUpLog log;
    private final Tenants tenants;
    private final TransactionTemplate transactions;

    SetUp(
            SetUpMapper invitations,
            PeopleMapper roles,
            People people,
            ChosenPasswords chosen,
            FailedAttempts attempts,
            SetUpLog log,
            Tenants tenants,
            TransactionTemplate transactions) {
        this.invitations = invitations;
        this.roles = roles;
        this.people = people;
        this.chosen = chosen;
        this.attempts = attempts;
        this.log = log;
        this.tenants = tenants;
        this.transactions = transactions;
    }

    /** A new token for the municipality; empty when it has an administrator already. */
    @Transactional
    public Optional<String> invite(Tenant tenant) {
        if (roles.isRoleHeld(GlobalRole.ADMIN)) {
            return Optional.empty();
        }
        String token = Secrets.newSetUpToken();
        invitations.keep(tenant.id(), Secrets.hash(token), HOURS);
        return Optional.of(token);
    }

    /** Whether any municipality waits for its first administrator. */
    public boolean isOpen() {
        return invitations.isOpen();
    }

    /**
     * Opens the account; the token ends with it.
     *
     * @param token as printed; spaces and capitals do not matter
     * @param address where the request came from, for slowing guesses down
     * @throws ProblemException INVALID for a wrong, used or expired token, a login that is taken or none, and a weak
     *     password
     * @throws TooManyAttempts after repeated wrong tokens, for a while
     */
    public void complete(String token, String name, String login, String password, String address) {
        attempts.requireNotWaiting(ATTEMPTS, address);
        byte[] hash = Secrets.hash(token.strip().toLowerCase(Locale.ROOT));
        String municipality = invitations.municipalityOf(hash);
        if (municipality == null) {
            attempts.failed(ATTEMPTS, address);
            log.refused();
            throw wrongToken();
        }
        tenants.as(
                new Tenant(municipality),
                () -> transactions.execute(status -> {
                    chosen.requireStrong(password, login, name);
                    open(hash, name, login, password);
                    return status;
                }));
    }

    private void open(byte[] hash, String name, String login, String password) {
        if (invitations.use(hash) == 0) {
            throw wrongToken();
        }
        log.opened(people.register(new NewPerson(name, null, null, null, login, password, Set.of(GlobalRole.ADMIN))));
    }

    private static ProblemException wrongToken() {
        return ProblemException.invalid("token", "identity.setup.token");
    }
}
