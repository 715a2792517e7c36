package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kasane.council.SeatRole;
import jp.kasane.testing.Answer;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A refusal does not tell a secretariat from elsewhere before which council a case is. */
@KasaneTest
class HiddenWhereaboutsTest {

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private LadderFixture town;
    private Http http;
    private String stranger;
    private long id;

    @BeforeEach
    void anUrgentCaseAndASecretariatFromElsewhere() {
        town = new LadderFixture(context);
        http = new Http(port);
        id = town.urgentCaseOfTwo();
        stranger = new SeatedPeople(context).at("D01", SeatRole.SECRETARIAT);
    }

    @Test
    void theWayWithConsentIsThatOfAnUnknownCase() {
        String path = "/cases/" + town.ref(id).number() + "/consent-obtained";

        Answer refused = http.post(stranger, Map.of(), path);
        PageAnswer page = PageClient.as(stranger, port).get(path);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body().toString()).doesNotContain(town.ref(id).councilCode());
        assertThat(page.status()).isEqualTo(404);
    }

    @Test
    void noStepOfAReferralTellsItsCouncils() {
        Referral urgent = town.lastReferral(id, ReferralKind.URGENT);
        Map<String, Map<String, String>> steps = Map.of(
                "confirm", Map.of(),
                "override", Map.of("outcome", "CONTINUE", "reason", "違う"),
                "accept", Map.of(),
                "return", Map.of("reason", "違う"),
                "answer", Map.of("text", "答え"),
                "acknowledge", Map.of());

        steps.forEach((step, body) -> {
            Answer refused = http.post(stranger, body, "/referrals/" + urgent.id() + "/" + step);
            assertThat(refused.status()).as(step).isIn(403, 404);
            assertThat(refused.body().toString())
                    .as(step)
                    .doesNotContain(urgent.toCouncil(), urgent.fromCouncil() + "」", "会議体「");
        });
    }
}
