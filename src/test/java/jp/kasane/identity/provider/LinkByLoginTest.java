package jp.kasane.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kasane.identity.ChangeLog;
import jp.kasane.identity.EnrolPerson;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.account.ManageAccount;
import jp.kasane.identity.persistence.AccountMapper;
import jp.kasane.identity.persistence.SubjectMapper;
import jp.kasane.shared.Actor;
import jp.kasane.tenancy.Tenants;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.web.ProvenIdentity;
import jp.kasane.web.UnknownIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A municipality that enters its staff first, and lets them come from a provider that gives the same sign-in names. */
@KasaneTest
class LinkByLoginTest {

    @Autowired
    SubjectMapper subjects;

    @Autowired
    AccountMapper accounts;

    @Autowired
    People people;

    @Autowired
    EnrolPerson enrol;

    @Autowired
    ManageAccount manage;

    @Autowired
    ApplyGroups groups;

    @Autowired
    ChangeLog log;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transactions;

    private final String login = "e" + UUID.randomUUID();
    private final String subject = UUID.randomUUID().toString();
    private StoredProviderSignIn provider;
    private Actor admin;
    private long entered;

    @BeforeEach
    void enter() {
        provider = linking(true);
        admin = new Actor(people.findByLogin("admin").orElseThrow().id());
        entered = enrol.enrol(new NewPerson("名簿 試子", null, null, null, login, Http.PASSWORD + "-2", Set.of()), admin);
    }

    @Test
    void whoWasEnteredBeforeIsFoundByTheLoginOnceAndByTheIdentityFromThenOn() {
        assertThat(provider.signIn(known(login)).personId()).isEqualTo(entered);
        assertThat(provider.signIn(known("renamed")).personId()).isEqualTo(entered);
    }

    @Test
    void aStoppedAccountAndAnUnknownLoginLetNobodyIn() {
        assertThatThrownBy(() -> provider.signIn(known("nobody-" + login))).isInstanceOf(UnknownIdentity.class);

        manage.disable(entered, admin);

        assertThatThrownBy(() -> provider.signIn(known(login))).isInstanceOf(UnknownIdentity.class);
    }

    @Test
    void nobodyIsLinkedWhereThatIsNotWanted() {
        assertThatThrownBy(() -> linking(false).signIn(known(login))).isInstanceOf(UnknownIdentity.class);
    }

    private StoredProviderSignIn linking(boolean byLogin) {
        ProviderRules rules = new ProviderRules(false, byLogin, null, List.of());
        return new StoredProviderSignIn(rules, subjects, accounts, people, groups, log, tenants, transactions);
    }

    private ProvenIdentity known(String name) {
        return new ProvenIdentity("https://login.example.lg.jp", subject, "名簿 試子", name, Set.of());
    }
}
