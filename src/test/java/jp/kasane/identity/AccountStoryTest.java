package jp.kasane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.identity.account.ManageAccount;
import jp.kasane.shared.Actor;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import jp.kasane.web.OpenSession;
import jp.kasane.web.OpenSessions;
import jp.kasane.web.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's own account: password, devices, and what an administrator may end. */
@KasaneTest
class AccountStoryTest {

    private static final String NEW = "ブリ 定置網 雨晴 海岸";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    ManageAccount accounts;

    @Autowired
    OpenSessions sessions;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestRestTemplate http;

    private String login = "";
    private long person;
    private Actor administrator = Actor.SYSTEM;

    @BeforeEach
    void register() {
        login = "a" + UUID.randomUUID();
        person = people.register(new NewPerson("機器 持子", null, null, null, login, Http.PASSWORD, Set.of()));
        administrator = new Actor(people.findByLogin("admin").orElseThrow().id());
    }

    @Test
    void aHandedPasswordIsGoodForChoosingAnOwnOneOnly() {
        String handed = accounts.resetPassword(person, administrator);
        PageClient browser = signedIn(handed);
        PageAnswer page = browser.get("/cases");
        assertThat(page.path()).isEqualTo("/me/password");
        assertThat(page.text()).contains("最初のサインインのためだけ");
        ResponseEntity<JsonNode> program = http.withBasicAuth(login, handed).getForEntity("/api/v1/me", JsonNode.class);
        assertThat(program.getStatusCode().value()).isEqualTo(403);

        PageAnswer weak = change(browser, page, handed, "kasane-kasane-kasane");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.errors()).contains("推測されやすい");
        PageAnswer same = change(browser, weak, handed, handed);
        assertThat(same.errors()).contains("同じ");

        assertThat(change(browser, same, handed, NEW).path()).isEqualTo("/me");
        assertThat(browser.get("/").status()).isEqualTo(200);
    }

    @Test
    void aHandedPasswordWaitsAWeek() {
        String handed = accounts.resetPassword(person, administrator);
        database.update(
                "UPDATE identity_account SET handed_until = now() - interval '1 s' WHERE person_id = ?", person);

        assertThat(signIn.byPassword(login, handed, "192.0.2.20")).isEmpty();
    }

    @Test
    void everyDeviceIsListedAndCanBeEnded() {
        PageClient here = signedIn(Http.PASSWORD);
        PageClient there = signedIn(Http.PASSWORD);
        PageAnswer list = here.get("/me/sessions");
        assertThat(list.page().select("tbody tr")).hasSize(2);
        assertThat(list.text()).contains("この端末", "127.0.0.1").doesNotContain(secretIds());

        here.send(list.form("form[action$=/end-others]"), Map.of());

        assertThat(there.get("/me").path()).isEqualTo("/sign-in");
        assertThat(here.get("/me/sessions").page().select("tbody tr")).hasSize(1);
        here.send(here.get("/me/sessions").form("form[action$=/end]"), Map.of());
        assertThat(here.get("/me").path()).isEqualTo("/sign-in");
    }

    @Test
    void anAdministratorSignsSomebodyOutEverywhere() {
        PageClient browser = signedIn(Http.PASSWORD);

        accounts.signOutEverywhere(person, administrator);

        assertThat(browser.get("/me").path()).isEqualTo("/sign-in");
    }

    @Test
    void aChangedPasswordEndsTheOtherDevicesAndNotThisOne() {
        PageClient here = signedIn(Http.PASSWORD);
        PageClient there = signedIn(Http.PASSWORD);

        change(here, here.get("/me"), Http.PASSWORD, NEW);

        assertThat(here.get("/me").path()).isEqualTo("/me");
        assertThat(there.get("/me").path()).isEqualTo("/sign-in");
    }

    @Test
    void aSessionThatIsNotUsedEnds() {
        PageClient browser = signedIn(Http.PASSWORD);
        database.update(
                "UPDATE web_session SET last_access_time = 0, expiry_time = 1 WHERE principal_name = ?", name());

        assertThat(browser.get("/me").path()).isEqualTo("/sign-in");
        assertThat(sessions.of(person)).isEmpty();
    }

    @Test
    void aFormThatComesTooLateIsToldSo() {
        PageClient browser = signedIn(Http.PASSWORD);
        PageAnswer page = browser.get("/me");
        sessions.endAll(person);

        PageAnswer late = change(browser, page, Http.PASSWORD, NEW);

        assertThat(late.status()).isEqualTo(403);
        assertThat(late.text())
                .contains("サインインの時間が切れ", "何も保存していません", "別のタブでサインイン")
                .doesNotContain("権限がありません");
        assertThat(signIn.byPassword(login, Http.PASSWORD, "192.0.2.22")).isPresent();
    }

    @Test
    void aSignInFormThatWaitedTooLongIsOfferedAnew() {
        PageClient browser = PageClient.stranger(port);
        Map<String, String> typed = Map.of("username", login, "password", Http.PASSWORD, "_csrf", "of another session");

        PageAnswer again = browser.send(browser.get("/sign-in").form("form[action=/sign-in]"), typed);

        assertThat(again.path()).isEqualTo("/sign-in?ended");
        assertThat(again.status()).isEqualTo(200);
    }

    @Test
    void whoIsSignedInAndSendsAWrongKeyIsRefusedAsBefore() {
        PageClient browser = signedIn(Http.PASSWORD);

        PageAnswer refused = browser.send(
                browser.get("/me").form("form[action=/me/password]"),
                Map.of("current", Http.PASSWORD, "password", NEW, "_csrf", "of another session"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).doesNotContain("サインインの時間が切れ");
    }

    @Test
    void anotherNodeKnowsTheSession() {
        signedIn(Http.PASSWORD);
        JdbcIndexedSessionRepository node = new JdbcIndexedSessionRepository(database, transactions);
        node.setTableName("kasane.web_session");

        assertThat(node.findByPrincipalName(name())).hasSize(1);
        assertThat(sessions.of(person)).extracting(OpenSession::device).containsExactly("COMPUTER");
    }

    @Test
    void theIdChangesAtSignIn() {
        PageClient browser = PageClient.stranger(port);
        PageAnswer form = browser.get("/sign-in");
        String before = browser.cookie("kasane-session");
        browser.send(form.form("form[action=/sign-in]"), Map.of("username", login, "password", Http.PASSWORD));

        assertThat(browser.cookie("kasane-session")).isNotEqualTo(before);
    }

    @Test
    void anOldHashIsReplacedAtSignIn() {
        String old = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(Http.PASSWORD);
        database.update("UPDATE identity_account SET password_hash = ? WHERE person_id = ?", old, person);

        assertThat(signIn.byPassword(login, Http.PASSWORD, "192.0.2.21")).isPresent();

        assertThat(hash()).startsWith("{argon2}$argon2id$");
        assertThat(signIn.byPassword(login, Http.PASSWORD, "192.0.2.21")).isPresent();
    }

    @Test
    void nothingButIdsIsKeptInASession() {
        signedIn(Http.PASSWORD);
        String kept = database.queryForObject("""
                SELECT string_agg(attribute_name || encode(attribute_bytes, 'escape'), ' ') FROM web_session_attributes
                 WHERE session_primary_id = (SELECT primary_id FROM web_session WHERE principal_name = ?)""", String.class, name());

        assertThat(kept).contains(login).doesNotContain("機器", Http.PASSWORD, "argon2");
    }

    private PageClient signedIn(String password) {
        PageClient browser = PageClient.stranger(port);
        browser.send(
                browser.get("/sign-in").form("form[action=/sign-in]"), Map.of("username", login, "password", password));
        return browser;
    }

    private static PageAnswer change(PageClient browser, PageAnswer page, String current, String next) {
        return browser.send(page.form("form[action=/me/password]"), Map.of("current", current, "password", next));
    }

    private String[] secretIds() {
        return database.queryForList(
                        "SELECT trim(session_id) FROM web_session WHERE principal_name = ?", String.class, name())
                .toArray(String[]::new);
    }

    private String name() {
        return "person:" + person;
    }

    private String hash() {
        return String.valueOf(database.queryForObject(
                "SELECT password_hash FROM identity_account WHERE person_id = ?", String.class, person));
    }
}
