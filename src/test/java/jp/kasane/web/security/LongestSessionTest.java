package jp.kasane.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** However busy a session is, it ends twelve hours after the sign-in. */
@KasaneTest
class LongestSessionTest {

    private static final Duration LONGEST = Duration.ofHours(12);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    private long person;
    private PageClient browser;

    @BeforeEach
    void signIn() {
        String login = "l" + UUID.randomUUID();
        person = people.register(new NewPerson("長居 する子", null, null, null, login, Http.PASSWORD, Set.of()));
        browser = PageClient.as(login, port);
    }

    @Test
    void aBusySessionGoesOnUntilThen() {
        signedInBefore(LONGEST.minusMinutes(1), sessions);

        assertThat(browser.get("/me").path()).isEqualTo("/me");
    }

    @Test
    void afterwardsItIsOverAndSaysSo() {
        signedInBefore(LONGEST.plusSeconds(1), sessions);

        PageAnswer answer = browser.get("/me");

        assertThat(answer.path()).isEqualTo("/sign-in?ended");
        assertThat(sessions.findByPrincipalName(SignedInSession.nameOf(person))).isEmpty();
    }

    @Test
    void aFormThatCameTooLateIsToldThatNothingWasSaved() {
        FormElement form = browser.get("/me/password").form("form[action=/me/password]");
        signedInBefore(LONGEST.plusSeconds(1), sessions);

        PageAnswer answer = browser.send(form, Map.of());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("何も保存していません");
        assertThat(sessions.findByPrincipalName(SignedInSession.nameOf(person))).isEmpty();
    }

    /** As if the sign-in were that long ago, and the last request just now. */
    private <S extends Session> void signedInBefore(Duration ago, FindByIndexNameSessionRepository<S> stored) {
        S session = stored.findByPrincipalName(SignedInSession.nameOf(person))
                .values()
                .iterator()
                .next();
        SignedInSession kept = session.getRequiredAttribute(SignedInSession.ATTRIBUTE);
        session.setAttribute(
                SignedInSession.ATTRIBUTE,
                new SignedInSession(Instant.now().minus(ago), kept.device(), kept.address()));
        stored.save(session);
    }
}
