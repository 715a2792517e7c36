package jp.kasane.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kasane.identity.account.EnterPeople;
import jp.kasane.identity.account.IssueToken;
import jp.kasane.identity.account.ManageAccount;
import jp.kasane.identity.model.PersonLines;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import jp.kasane.web.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to people and accounts, and who may not. */
@KasaneTest
@Transactional
class AdministerPeopleTest {

    @Autowired
    People people;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    PeoplePreview preview;

    @Autowired
    EnrolPerson enrol;

    @Autowired
    EditPerson edit;

    @Autowired
    SetRoles setRoles;

    @Autowired
    Organisations organisations;

    @Autowired
    ManageAccount accounts;

    @Autowired
    EnterPeople enter;

    @Autowired
    IssueToken issueToken;

    @Autowired
    SignIn signIn;

    Actor admin = Actor.SYSTEM;
    Actor csw = Actor.SYSTEM;

    @BeforeEach
    void whoActs() {
        admin = new Actor(people.findByLogin("admin").orElseThrow().id());
        csw = new Actor(people.findByLogin("csw").orElseThrow().id());
    }

    @Test
    void aPasswordMadeOfTheMunicipalitysNameIsRefused() {
        NewPerson person =
                new NewPerson("架空 試子", null, null, null, "n" + UUID.randomUUID(), "氷見市氷見市氷見市氷見市氷見市", Set.of());

        assertThatThrownBy(() -> enrol.enrol(person, admin))
                .isInstanceOf(ProblemException.class)
                .hasMessage("identity.password.guessed");
    }

    @Test
    void nobodyButAdministratorsAdministers() {
        long id = someone();
        List<Runnable> attempts = List.of(
                () -> directory.get(id, csw),
                () -> enrol.enrol(named("だれか"), csw),
                () -> edit.edit(id, correction("別の名"), 0, csw),
                () -> setRoles.set(id, Set.of(GlobalRole.ADMIN), csw),
                () -> organisations.add("新しい会", csw),
                () -> accounts.open(id, "some.one", csw),
                () -> accounts.disable(admin.personId(), csw),
                () -> accounts.enable(id, csw),
                () -> accounts.resetPassword(admin.personId(), csw),
                () -> enter.enter(PersonLines.parse("氷見 花子"), csw));
        for (Runnable attempt : attempts) {
            assertThatThrownBy(attempt::run)
                    .isInstanceOf(ProblemException.class)
                    .hasMessage("identity.role.missing");
        }
    }

    @Test
    void correctionRegistersTheOrganisationAndIsRefusedOnAnOldVersion() {
        long id = someone();

        edit.edit(id, new EditPerson.Correction("改名 花子", "かいめい はなこ", "新しい係", "hanako@example.jp"), 0, admin);

        assertThat(directory.get(id, admin))
                .extracting(PersonEntry::name, PersonEntry::organisation, PersonEntry::version)
                .containsExactly("改名 花子", "新しい係", 1);
        assertThat(organisations.names()).contains("新しい係");
        assertThatThrownBy(() -> edit.edit(id, correction("古い"), 0, admin)).hasMessage("identity.person.stale");
    }

    @Test
    void rolesAreGivenTakenAndWrittenDown() {
        long id = someone();

        setRoles.set(id, Set.of(GlobalRole.CSW, GlobalRole.AUDITOR), admin);
        setRoles.set(id, Set.of(GlobalRole.AUDITOR), admin);

        assertThat(people.rolesOf(id)).containsExactly(GlobalRole.AUDITOR);
        assertThat(directory.changes(id, admin))
                .extracting(PersonChange::detail)
                .startsWith("AUDITOR", "CSW,AUDITOR");
    }

    @Test
    void lastAdministratorStaysOne() {
        onlyOneAdministrator();

        assertThatThrownBy(() -> setRoles.set(admin.personId(), Set.of(), admin))
                .hasMessage("identity.administrator.last");
        assertThatThrownBy(() -> accounts.disable(admin.personId(), Actor.SYSTEM))
                .hasMessage("identity.administrator.last");
    }

    @Test
    void nobodyStopsTheirOwnAccount() {
        assertThatThrownBy(() -> accounts.disable(admin.personId(), admin)).hasMessage("identity.account.own");
    }

    @Test
    void stoppedAccountCannotSignInAndItsTokensEndForGood() {
        long id = someone();
        String login = "stopped-" + UUID.randomUUID();
        String password = accounts.open(id, login, admin);
        String token = issueToken.issue(new Actor(id), "表計算", 30).secret();
        assertThat(signIn.byPassword(login, password, "192.0.2.1")).isPresent();
        assertThat(signIn.byToken(token)).isPresent();

        accounts.disable(id, admin);

        assertThat(signIn.byPassword(login, password, "192.0.2.1")).isEmpty();
        assertThat(signIn.byToken(token)).isEmpty();

        accounts.enable(id, admin);

        assertThat(signIn.byPassword(login, password, "192.0.2.1")).isPresent();
        assertThat(signIn.byToken(token)).isEmpty();
        assertThat(directory.changes(id, admin))
                .extracting(PersonChange::kind)
                .containsExactly(
                        PersonChange.Kind.ACCOUNT_ENABLED,
                        PersonChange.Kind.ACCOUNT_DISABLED,
                        PersonChange.Kind.TOKEN_ISSUED,
                        PersonChange.Kind.ACCOUNT_OPENED);
    }

    @Test
    void newPasswordReplacesTheOldOne() {
        long id = someone();
        String login = "reset-" + UUID.randomUUID();
        String before = accounts.open(id, login, admin);

        String after = accounts.resetPassword(id, admin);

        assertThat(after).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}").isNotEqualTo(before);
        assertThat(signIn.byPassword(login, before, "192.0.2.2")).isEmpty();
        assertThat(signIn.byPassword(login, after, "192.0.2.2")).isPresent();
    }

    @Test
    void accountIsOpenedOnceAndItsLoginIsUnique() {
        long id = someone();
        assertThatThrownBy(() -> accounts.resetPassword(id, admin)).hasMessage("identity.account.missing");
        assertThatThrownBy(() -> accounts.open(id, "admin", admin)).hasMessage("identity.login.taken");
        accounts.open(id, "once-" + UUID.randomUUID(), admin);
        assertThatThrownBy(() -> accounts.open(id, "again-" + UUID.randomUUID(), admin))
                .hasMessage("identity.account.present");
    }

    @Test
    void pastedPeopleAreCheckedRowByRow() {
        List<EnteredPerson> rows = preview.of(PersonLines.parse("""
                        氏名\t所属\tログイン名\t役割\tメール
                        貼付 一郎\t自治会\tharituke.1\tCSW、監査\ta@example.jp
                        \t自治会\t\t\t
                        貼付 二郎\t自治会\tADMIN!\t市長\tどこか
                        貼付一郎\t自治会\tadmin\t\t
                        """), admin);

        assertThat(rows.get(0).isNew()).isTrue();
        assertThat(rows.get(0).roles()).containsExactly(GlobalRole.CSW, GlobalRole.AUDITOR);
        assertThat(rows.stream()
                        .skip(1)
                        .map(row -> row.faults().stream()
                                .map(EnteredPerson.Fault::messageKey)
                                .toList()))
                .containsExactly(
                        List.of("identity.row.name"),
                        List.of("identity.row.email", "identity.row.login", "identity.row.role"),
                        List.of("identity.row.twice", "identity.row.login-taken"));
    }

    @Test
    void pastedPeopleAreEnteredTogetherAndASecondTimeNothingHappens() {
        String table = "貼付 三郎\tはりつけ さぶろう\t貼付の会\t\tharituke.3\tCSW\n貼付 四郎\t\t貼付の会";

        List<EnterPeople.Entered> entered = enter.enter(PersonLines.parse(table), admin);

        assertThat(entered).extracting(EnterPeople.Entered::login).containsExactly("harituke.3", null);
        assertThat(signIn.byPassword("harituke.3", String.valueOf(entered.get(0).password()), "192.0.2.3"))
                .isPresent();
        assertThat(people.named(List.of("貼付三郎", "貼付四郎"))).hasSize(2);
        assertThat(enter.enter(PersonLines.parse(table), admin)).isEmpty();
    }

    @Test
    void oneFaultyRowKeepsAllOut() {
        assertThatThrownBy(() -> enter.enter(PersonLines.parse("貼付 五郎\n貼付 六郎\t\t\tどこか"), admin))
                .hasMessage("identity.row.faulty");
        assertThat(people.named(List.of("貼付五郎"))).isEmpty();
        assertThatThrownBy(() -> enter.enter(List.of(), admin)).hasMessage("identity.row.none");
    }

    private void onlyOneAdministrator() {
        directory
                .find(new PeopleFilter(null, GlobalRole.ADMIN, null), new jp.kasane.web.Paging(200, null), admin)
                .items()
                .stream()
                .filter(entry -> entry.id() != admin.personId())
                .forEach(entry -> setRoles.set(entry.id(), Set.of(), admin));
    }

    private long someone() {
        return people.register(named("試験 花子"));
    }

    private static NewPerson named(String name) {
        return new NewPerson(name, null, null, null, null, null, Set.of());
    }

    private static EditPerson.Correction correction(String name) {
        return new EditPerson.Correction(name, null, null, null);
    }
}
