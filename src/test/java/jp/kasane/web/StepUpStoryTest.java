package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.testing.Answer;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An administrator makes a new password for somebody: the screen may have been left open. */
@KasaneTest
class StepUpStoryTest {

    private static final String RESET = "form[action$=/account/password]";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate database;

    private String login = "";
    private long administrator;
    private long somebody;

    @BeforeEach
    void register() {
        login = "s" + UUID.randomUUID();
        administrator = people.register(
                new NewPerson("確認 する子", null, null, null, login, Http.PASSWORD, Set.of(GlobalRole.ADMIN)));
        somebody = people.register(
                new NewPerson("忘れ 太郎", null, null, null, "f" + UUID.randomUUID(), Http.PASSWORD, Set.of()));
    }

    @Test
    void theFormGoesOnWithThePassword() {
        PageClient browser = PageClient.as(login, port);
        PageAnswer form = browser.get("/admin/people/" + somebody);
        forgetProof();

        PageAnswer asked = browser.send(form.form(RESET), Map.of());
        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.text()).contains("もう一度パスワードを入れてください");

        PageAnswer wrong = browser.send(again(asked), Map.of("_password-again", "not the password"));
        assertThat(wrong.text()).contains("パスワードが正しくありません");

        PageAnswer done = browser.send(again(wrong), Map.of("_password-again", Http.PASSWORD));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text()).contains("このパスワードを本人に渡してください");
    }

    @Test
    void nothingHappensWithoutIt() {
        PageClient browser = PageClient.as(login, port);
        PageAnswer form = browser.get("/admin/people/" + somebody);
        forgetProof();
        String before = hashOf(somebody);

        browser.send(form.form(RESET), Map.of());

        assertThat(hashOf(somebody)).isEqualTo(before);
    }

    @Test
    void whoHasJustSignedInIsNotAsked() {
        PageClient browser = PageClient.as(login, port);
        PageAnswer done = browser.send(browser.get("/admin/people/" + somebody).form(RESET), Map.of());

        assertThat(done.text()).contains("このパスワードを本人に渡してください");
    }

    @Test
    void afterwardsOnlyAPageOfThisServerIsOpened() {
        PageClient browser = PageClient.as(login, port);
        PageAnswer home = browser.get("/admin/people");
        for (String elsewhere :
                new String[] {"//evil.example/", "/\\evil.example", "https://evil.example/", "/a\r\nb"}) {
            assertThat(browser.send(next(home), Map.of("next", elsewhere)).path())
                    .isEqualTo("/");
        }
        assertThat(browser.send(next(home), Map.of("next", "/admin/people?text=x"))
                        .path())
                .isEqualTo("/admin/people?text=x");
    }

    @Test
    void aTokenAloneMakesNoToken() {
        Http http = new Http(port);
        Answer byToken = http.post("csw", Map.of("name", "more", "days", 1), "/me/tokens");

        assertThat(byToken.status()).isEqualTo(403);
        assertThat(byToken.text("/type")).isEqualTo("urn:kasane:problem:step-up");
        // the token itself was made with the password
    }

    private static FormElement again(PageAnswer asked) {
        return asked.form("form:has(#password-again)");
    }

    /** Any form of the page, sent to where the password goes. */
    private static FormElement next(PageAnswer page) {
        FormElement form = page.form("form[action$=/language], form[action=/step-up]");
        form.attr("action", "/step-up");
        return form;
    }

    private void forgetProof() {
        database.update("""
                DELETE FROM web_session_attributes WHERE attribute_name = 'kasane.proven-at' AND session_primary_id IN
                  (SELECT primary_id FROM web_session WHERE principal_name = ?)""", "person:" + administrator);
    }

    private String hashOf(long personId) {
        return String.valueOf(database.queryForObject(
                "SELECT password_hash FROM identity_account WHERE person_id = ?", String.class, personId));
    }
}
