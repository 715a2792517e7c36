package jp.kasane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.Connection.Response;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KasaneTest
class OwnPasswordPageTest {

    private static final int GUESSES = 12;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void whoGuessesThereIsToldWhenToTryAgain() {
        String login = "guessed-" + UUID.randomUUID();
        people.register(new NewPerson("当て 推子", null, null, null, login, Http.PASSWORD, Set.of()));
        PageClient browser = PageClient.as(login, port);

        Response answer = guess(browser, 0);
        for (int i = 1; i < GUESSES && answer.statusCode() == 422; i++) {
            answer = guess(browser, i);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).matches("[1-9]\\d*");
    }

    private static Response guess(PageClient browser, int which) {
        FormElement form = browser.get("/me/password").form("form[action=/me/password]");
        return browser.raw(
                "/me/password",
                List.of(
                        Map.entry("_csrf", form.select("[name=_csrf]").val()),
                        Map.entry("current", "guess number " + which),
                        Map.entry("password", "uozu kanchi nishiki 42")));
    }
}
