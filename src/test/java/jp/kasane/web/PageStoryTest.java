package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What all pages share: sign-in, errors next to fields, problems as pages, tokens in forms. */
@KasaneTest
class PageStoryTest {

    @LocalServerPort
    private int port;

    @Test
    void aStrangerIsSentToSignIn() {
        assertThat(PageClient.stranger(port).get("/me").path()).startsWith("/sign-in");
    }

    @Test
    void aWrongPasswordIsTold() {
        PageClient stranger = PageClient.stranger(port);
        PageAnswer answer = stranger.send(
                stranger.get("/sign-in").form("form[action=/sign-in]"),
                Map.of("username", "nobody", "password", "wrong"));
        assertThat(answer.text()).contains("正しくありません");
    }

    @Test
    void whoSignedInSeesTheirPage() {
        PageAnswer mine = PageClient.as("csw", port).get("/me").shown();
        assertThat(mine.text()).contains("CSW");
        assertThat(mine.page().select("h1")).hasSize(1);
    }

    @Test
    void whatIsRefusedStandsNextToItsField() {
        PageClient csw = PageClient.as("csw", port);
        PageAnswer answer =
                csw.send(csw.get("/me").form("form[action=/me/password]"), Map.of("current", "", "password", "x"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).contains("いまのパスワードを入れてください");
        assertThat(answer.page().select("#current-error").text()).contains("いまのパスワードを入れてください");
    }

    @Test
    void aRefusalOfTheUseCaseIsShownOnTheForm() {
        PageClient csw = PageClient.as("csw", port);
        PageAnswer answer = csw.send(
                csw.get("/me").form("form[action=/me/password]"),
                Map.of("current", "not-the-password", "password", "a-long-enough-new-password"));
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.errors()).isNotEmpty();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        PageClient csw = PageClient.as("csw", port);
        PageAnswer answer =
                csw.send(csw.get("/me").form("form[action=/me/password]"), Map.of("_csrf", "guessed", "current", "x"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("ホームへ");
    }

    @Test
    void aPageThatDoesNotExistSaysSo() {
        PageAnswer answer = PageClient.as("csw", port).get("/nowhere");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("見つかりません").doesNotContain("Exception");
    }

    @Test
    void theLanguageCanBeChosen() {
        PageClient csw = PageClient.as("csw", port);
        csw.send(csw.get("/me").form("form[action=/language]"), Map.of("language", "en"));
        assertThat(csw.get("/me").page().selectFirst("html").attr("lang")).isEqualTo("en");
    }
}
