package jp.kasane.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import jp.kasane.identity.People;
import jp.kasane.identity.persistence.SetUpMapper;
import jp.kasane.tenancy.Tenants;
import jp.kasane.testing.EntriesSince;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever installed Kasane opens the first administrator's account. */
@KasaneTest
class SetUpTest {

    private static final String PASSWORD = "ブリ 定置網 雨晴 海岸";

    @LocalServerPort
    int port;

    @Autowired
    SetUp setUp;

    @Autowired
    SetUpMapper invitations;

    @Autowired
    Tenants tenants;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate database;

    private final String login = "first" + UUID.randomUUID();
    private final String token = Secrets.newSetUpToken();

    @BeforeEach
    void invite() {
        invitations.keep(tenants.require().id(), Secrets.hash(token), 1);
    }

    @AfterEach
    void forget() {
        database.update("DELETE FROM identity_setup");
    }

    @Test
    void whereSomebodyAdministersNobodyIsInvited() {
        assertThat(setUp.invite(tenants.require())).isEmpty();
    }

    @Test
    void theTokenOpensOneAccount() {
        EntriesSince since = new EntriesSince(database);
        PageClient browser = PageClient.stranger(port);
        PageAnswer wrong = send(browser, browser.get("/setup"), "abcd-abcd-abcd-abcd-abcd-abcd", PASSWORD);
        assertThat(wrong.errors()).contains("トークンが正しくない");
        assertThat(since.of("SIGN_IN"))
                .anySatisfy(entry ->
                        assertThat(entry).containsEntry("detail", "SET_UP").containsEntry("result", "REFUSED"));
        PageAnswer weak = send(browser, wrong, token, "kasane-kasane-kasane");
        assertThat(weak.errors()).contains("推測されやすい");

        PageAnswer done = send(browser, weak, ' ' + token.toUpperCase(java.util.Locale.ROOT), PASSWORD);

        assertThat(done.path()).isEqualTo("/sign-in");
        assertThat(done.flash()).contains("管理者を登録しました");
        long first = people.findByLogin(login).orElseThrow().id();
        assertThat(since.of("ADMINISTER"))
                .anySatisfy(entry ->
                        assertThat(entry).containsEntry("detail", "SET_UP").containsEntry("target_id", first));
        assertThat(browser.get("/setup").text()).contains("初回設定は終わっています");
        assertThat(invitations.municipalityOf(Secrets.hash(token))).isNull();
    }

    @Test
    void aTokenExpiresAndIsKeptAsAHashOnly() {
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM identity_setup WHERE token_hash = sha256(?::bytea)",
                        Integer.class,
                        token))
                .isEqualTo(1);
        database.update("UPDATE identity_setup SET expires_at = now() - interval '1 s'");

        assertThat(PageClient.stranger(port).get("/setup").page().select("form[action=/setup]"))
                .isEmpty();
        assertThat(invitations.municipalityOf(Secrets.hash(token))).isNull();
    }

    private PageAnswer send(PageClient browser, PageAnswer page, String typed, String password) {
        return browser.send(
                page.form("form[action=/setup]"),
                Map.of("token", typed, "name", "初代 管理", "login", login, "password", password));
    }
}
