package jp.kasane.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Papers are printed for a whole council, also by somebody who carries the case and knows its people. */
@KasaneTest
class PapersTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private Http http;
    private String carrier;
    private String number;
    private long meeting;

    @BeforeEach
    void whoCarriesTheCaseIsTheSecretariatAsWell() {
        http = new Http(port);
        carrier = "carrier-" + UUID.randomUUID();
        context.getBean(People.class)
                .register(new NewPerson("兼務 福祉", null, "兼務の機関", null, carrier, Http.PASSWORD, Set.of(GlobalRole.CSW)));
        SeatedPeople seated = new SeatedPeople(context);
        seated.seat(carrier, "D07", SeatRole.SECRETARIAT);
        KasaneClient client = new KasaneClient(http);
        number = http.post(carrier, Households.eightyFifty("D07"), "/cases")
                .accepted()
                .text("/number");
        long caseId = client.task(carrier, number, "UserTask_AssessCase")
                .orElseThrow()
                .at("/subject/id")
                .asLong();
        http.post(carrier, Households.assessment(), "/cases/{n}/assessment", number)
                .accepted();
        meeting = client.planMeeting("D07");
        client.setAgenda(meeting, caseId);
        client.convene(meeting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?print", "/reply", "/reply?print"})
    void nobodyIsNamedOnThem(String page) {
        PageClient secretariat = PageClient.as(carrier, port);
        assertThat(secretariat.get("/cases/" + number).shown().text()).contains("田 ハル");

        assertThat(secretariat.get("/meetings/" + meeting + page).shown().text())
                .contains(number, "A氏")
                .doesNotContain("田 ハル", "田 実");
    }

    @Test
    void whatAMemberLetsTheSecretariatKnowNamesNobodyEither() {
        String remark = "𠮷田 ハルさんとは親しいので席を外します";
        http.put("iin", Map.of("answer", "ATTEND", "remark", remark), "/meetings/{m}/reply", meeting)
                .accepted();

        for (String login : List.of("jimu", "gicho")) {
            assertThat(http.get(login, "/meetings/{m}/replies", meeting)
                            .accepted()
                            .body()
                            .toString())
                    .contains("A氏とは親しい")
                    .doesNotContain("田 ハル");
        }
        assertThat(PageClient.as("jimu", port)
                        .get("/meetings/" + meeting + "/invitation")
                        .shown()
                        .text())
                .contains("A氏とは親しい")
                .doesNotContain("田 ハル");
        assertThat(http.get("iin", "/meetings/{m}/reply", meeting)
                        .accepted()
                        .body()
                        .toString())
                .contains(remark);
    }

    @Test
    void whoEntersForAMemberAndLeavesTheRemarkAsShownKeepsWhatWasTyped() {
        String remark = "𠮷田 ハルさんとは親しいので席を外します";
        JsonNode typed = http.put("iin", Map.of("answer", "ATTEND", "remark", remark), "/meetings/{m}/reply", meeting)
                .accepted()
                .body();
        String path =
                "/meetings/" + meeting + "/invitation/" + typed.get("personId").asLong();
        PageClient secretariat = PageClient.as("jimu", port);

        secretariat
                .send(secretariat.get(path).shown().form("form.reply"), Map.of("answer", "ABSENT"))
                .shown();

        JsonNode kept = http.get("iin", "/meetings/{m}/reply", meeting)
                .accepted()
                .body()
                .get("reply");
        assertThat(kept.get("answer").asText()).isEqualTo("ABSENT");
        assertThat(kept.get("remark").asText()).isEqualTo(remark);
        assertThat(http.put(
                                "jimu",
                                Map.of("answer", "ATTEND", "onBehalfOf", typed.get("personId"), "remark", remark),
                                "/meetings/{m}/reply",
                                meeting)
                        .accepted()
                        .body()
                        .toString())
                .doesNotContain("田 ハル");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?print"})
    void aLaterConsentDoesNotRaiseWhatWasFixedForThem(String page) {
        http.get(carrier, "/cases/{n}", number)
                .accepted()
                .list("/members")
                .forEach(member -> http.post(
                                carrier,
                                Map.copyOf(Households.consentOf(member.get("id").asLong())),
                                "/cases/{n}/consents",
                                number)
                        .accepted());

        assertThat(PageClient.as(carrier, port)
                        .get("/meetings/" + meeting + page)
                        .shown()
                        .text())
                .contains(number)
                .doesNotContain("田 ハル", "田 実");
    }
}
