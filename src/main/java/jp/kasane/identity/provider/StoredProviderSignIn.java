package jp.kasane.identity.provider;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.kasane.identity.ChangeLog;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.PersonChange;
import jp.kasane.identity.model.Credentials;
import jp.kasane.identity.persistence.Account;
import jp.kasane.identity.persistence.AccountMapper;
import jp.kasane.identity.persistence.SubjectMapper;
import jp.kasane.shared.Actor;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import jp.kasane.web.ProvenIdentity;
import jp.kasane.web.ProviderSignIn;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.UnknownIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sign-in of people who are linked with an identity at a provider, in whichever municipality they work. */
@Service
@EnableConfigurationProperties(ProviderRules.class)
class StoredProviderSignIn implements ProviderSignIn {

    /** An account that no password opens. */
    private static final String NO_PASSWORD = "{none}";

    private final ProviderRules rules;
    private final SubjectMapper subjects;
    private final AccountMapper accounts;
    private final People people;
    private final ApplyGroups groups;
    private final ChangeLog log;
    private final Tenants tenants;
    private final TransactionTemplate transactions;

    StoredProviderSignIn(
            ProviderRules rules,
            SubjectMapper subjects,
            AccountMapper accounts,
            People people,
            ApplyGroups groups,
            ChangeLog log,
            Tenants tenants,
            TransactionTemplate transactions) {
        this.rules = rules;
        this.subjects = subjects;
        this.accounts = accounts;
        this.people = people;
        this.groups = groups;
        this.log = log;
        this.tenants = tenants;
        this.transactions = transactions;
    }

    @Override
    public SignedInPerson signIn(ProvenIdentity identity) {
        for (Function<ProvenIdentity, @Nullable Long> way :
                List.<Function<ProvenIdentity, @Nullable Long>>of(this::linked, this::ofSameLogin)) {
            for (Tenant tenant : tenants.all()) {
                SignedInPerson person = in(tenant, identity, way);
                if (person != null) {
                    return person;
                }
            }
        }
        return home(identity)
                .map(tenant -> in(tenant, identity, this::registered))
                .orElseThrow(() -> new UnknownIdentity("nobody is linked with this identity"));
    }

    @Override
    public void link(SignedInPerson person, ProvenIdentity identity) {
        transactions.executeWithoutResult(status -> link(person.personId(), identity));
    }

    private @Nullable SignedInPerson in(
            Tenant tenant, ProvenIdentity identity, Function<ProvenIdentity, @Nullable Long> way) {
        return tenants.as(
                tenant,
                () -> transactions.execute(status -> {
                    Long personId = way.apply(identity);
                    return personId == null ? null : enter(personId, identity);
                }));
    }

    private SignedInPerson enter(long personId, ProvenIdentity identity) {
        Account account = accounts.find(personId);
        if (account == null) {
            throw new UnknownIdentity("the account was stopped");
        }
        groups.apply(personId, identity.groups());
        return new SignedInPerson(personId, account.login(), tenants.require().id());
    }

    private @Nullable Long linked(ProvenIdentity identity) {
        return subjects.personOf(identity.issuer(), identity.subject());
    }

    private @Nullable Long ofSameLogin(ProvenIdentity identity) {
        String login = identity.login();
        Account account = rules.linkByLogin() && login != null ? accounts.findByLogin(login) : null;
        if (account == null) {
            return null;
        }
        link(account.personId(), identity);
        return account.personId();
    }

    private @Nullable Long registered(ProvenIdentity identity) {
        String name = identity.name();
        boolean fits = rules.in(tenants.require().id()).giveAnything(identity.groups());
        if (!rules.register() || name == null || name.isBlank() || !fits) {
            return null;
        }
        long personId = people.register(new NewPerson(name, null, null, null, null, null, Set.of()));
        if (accounts.insert(personId, loginFor(identity.login()), NO_PASSWORD) == 0) {
            accounts.insert(personId, loginFor(null), NO_PASSWORD);
        }
        log.add(personId, PersonChange.Kind.REGISTERED, Actor.SYSTEM);
        link(personId, identity);
        return personId;
    }

    private void link(long personId, ProvenIdentity identity) {
        if (subjects.link(identity.issuer(), identity.subject(), personId) == 0
                && !Objects.equals(linked(identity), personId)) {
            throw new UnknownIdentity("the identity belongs to somebody else");
        }
        log.add(personId, PersonChange.Kind.LINKED, new Actor(personId));
    }

    /** Where somebody new belongs; nowhere when two municipalities' rules speak of them, or none does and none is the usual one. */
    private Optional<Tenant> home(ProvenIdentity identity) {
        Set<String> own = rules.municipalities(identity.groups());
        String usual = rules.municipality();
        List<Tenant> all = tenants.all();
        if (own.isEmpty() && usual == null) {
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }
        String home = own.isEmpty() ? usual : own.iterator().next();
        return own.size() > 1
                ? Optional.empty()
                : all.stream().filter(tenant -> tenant.id().equals(home)).findFirst();
    }

    private static String loginFor(@Nullable String login) {
        String lower = login == null ? "" : login.toLowerCase(Locale.ROOT);
        return Credentials.isLogin(lower) ? lower : "p-" + UUID.randomUUID();
    }
}
