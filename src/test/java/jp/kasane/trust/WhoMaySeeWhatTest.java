package jp.kasane.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Role;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * One town, two municipalities, somebody of every standing: what everybody gets from every endpoint, what others'
 * identifiers open, and what becomes of hostile texts. In this order, as the matrix asks about a town in which nothing
 * was tried yet.
 */
@TrustTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoMaySeeWhatTest {

    private static final Logger LOG = LoggerFactory.getLogger(WhoMaySeeWhatTest.class);
    private static final long SEED = 20_270_401;
    private static final int REQUESTS = 2_000;
    private static final int MANY_REQUESTS = 20_000;
    private static final int TEXTS_A_FIELD = 2;

    @Autowired
    ApplicationContext context;

    private Town town;
    private List<Endpoint> endpoints;

    @BeforeEach
    void enter() {
        town = Town.of(context);
        town.signInAgain();
        endpoints = Endpoint.of(context);
    }

    @Test
    @Order(1)
    void everybodyGetsWhatThePoliciesPromiseAndNothingElse() throws IOException {
        assertThat(endpoints).hasSizeGreaterThan(300);
        assertThat(endpoints)
                .filteredOn(Endpoint::isOurs)
                .allSatisfy(each ->
                        assertThat(each.policies()).as("policies of " + each).isNotEmpty());
        RightsMatrix matrix = new RightsMatrix(town, endpoints);

        assertThat(matrix.wrong()).isEmpty();
        assertThat(matrix.writtenBefore())
                .as(RightsMatrix.TABLE + " is written anew")
                .isEqualTo(matrix.table());
    }

    @Test
    @Order(2)
    void nothingIsLearntByTryingOthersIdentifiers() {
        long seed = Long.getLong("kasane.trust.seed", SEED);
        LOG.info("{} requests with others' identifiers, -Dkasane.trust.seed={}", REQUESTS, seed);

        assertThat(new StrangersWalk(town, endpoints, seed).wrong(REQUESTS))
                .as("seed " + seed)
                .isEmpty();
    }

    @Test
    @Order(2)
    void aMessageThatWaitsForAPageDoesNotDisturbThePrograms() {
        Session session = town.session(town.persona(Role.SECRETARIAT, Persona.Home.OWN));
        Reply said = session.ask(Ask.form("/notices/read", List.of(), false));

        assertThat(said.status()).isEqualTo(302);
        assertThat(session.ask(Ask.get("/v3/api-docs")).status()).isEqualTo(200);
        assertThat(session.ask(Ask.get("/actuator/health")).status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void aTableOfMoreRowsThanPeopleFillInIsRefusedInWords() {
        Session session = town.session(town.near(Role.SECRETARIAT, town.other));
        String path = "/meetings/" + town.other.id("meeting.open") + "/attendance";
        Reply ofNoPage = session.ask(Ask.form(path, List.of(Map.entry("rows[300].name", "架空 花")), false));
        Reply tooMany = session.ask(Ask.form(path, List.of(Map.entry("rows[1000].name", "架空 花")), false));

        assertThat(ofNoPage.status()).isEqualTo(422);
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.body()).contains("1,000行まで");
    }

    @Test
    @Order(2)
    void aHiddenFieldThatNobodyCouldHaveTypedIsRefusedInWords() {
        Session session = town.session(town.near(Role.SECRETARIAT, town.other));
        String path = "/meetings/" + town.other.id("meeting.open") + "/attendance";

        assertThat(session.ask(Ask.form(path, List.of(Map.entry("version", "x")), false))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Order(3)
    void hostileTextsAreKeptAsGivenAndShownHarmless() {
        assertThat(HostileTexts.all()).hasSize(500);
        HostileSpeech speech = new HostileSpeech(context, town, endpoints);

        Map<String, String> wrong = speech.wrong(0, TEXTS_A_FIELD);

        assertThat(wrong).isEmpty();
        assertThat(speech.texts()).isEqualTo(HostileTexts.all().size());
        assertThat(speech.notTaken()).isEmpty();
        assertThat(speech.heard().fewerThan(TEXTS_A_FIELD)).isEmpty();
    }

    @Test
    @Order(4)
    @BrowserTest
    void noPageRunsAHostileText(Browsers browsers) {
        HostileScreen screen = new HostileScreen(town);
        screen.fill();

        assertThat(screen.ran(browsers)).isEmpty();
    }

    @Test
    @Order(5)
    @Tag("long")
    void norByTryingForLong() {
        long seed = System.nanoTime();

        assertThat(new StrangersWalk(town, endpoints, seed).wrong(MANY_REQUESTS))
                .as("seed " + seed)
                .isEmpty();
    }

    @Test
    @Order(6)
    @Tag("long")
    void everyFieldIsToldEveryHostileText() {
        int from = Integer.getInteger("kasane.trust.from", 0);
        int to = Integer.getInteger("kasane.trust.to", HostileTexts.all().size());
        HostileSpeech speech = new HostileSpeech(context, town, endpoints);

        Map<String, String> wrong = speech.wrong(from, to);

        assertThat(wrong).isEmpty();
        assertThat(speech.heard().fewerThan(to - from)).isEmpty();
        assertThat(speech.heard().deaf()).isEmpty();
    }
}
