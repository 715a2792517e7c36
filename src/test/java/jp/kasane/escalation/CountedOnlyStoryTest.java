package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.People;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The secretariat of 構築会議, which is shown statistics only, confirms what its own meeting came to. */
@KasaneTest
class CountedOnlyStoryTest {

    private static final String TOP = "SYSTEM";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    private SeatedPeople seated;
    private Http http;
    private KasaneClient client;
    private String top;
    private String number;
    private long caseId;

    @BeforeEach
    void aCaseComesToTheTop() {
        seated = new SeatedPeople(context);
        http = new Http(port);
        client = new KasaneClient(http);
        top = seated.at(TOP, SeatRole.SECRETARIAT);
        number = client.receiveCase(Households.eightyFifty("D07"));
        client.recordConsents(number);
        caseId = client.caseId(number);
        client.assess(number, Households.assessment());
        climb("D07", "B2");
        climb("B2", "CORE");
        climb("CORE", TOP);
    }

    @Test
    void nothingIsToldOfTheWayBelow() {
        String core = seated.at("CORE", SeatRole.MEMBER);
        assertThat(http.get(core, "/cases/{n}/ladder", number).accepted().list("/referrals"))
                .isNotEmpty();

        assertThat(http.get(top, "/cases/{n}/timeline", number).status()).isEqualTo(403);
        assertThat(http.get(top, "/cases/{n}/recalls", number).status()).isEqualTo(403);
        assertThat(http.get(top, "/cases/{n}/ladder", number).accepted().list("/deliberations"))
                .allSatisfy(
                        each -> assertThat(each.at("/council/code").asText()).isEqualTo(TOP));
        PageClient visitor = PageClient.as(top, port);
        assertThat(List.of("/diagram", "/diagram.bpmn", "/monitoring", "/care-conference"))
                .allSatisfy(page -> assertThat(
                                visitor.get("/cases/" + number + page).status())
                        .as(page)
                        .isEqualTo(403));
    }

    @Test
    void aListOfTheCouncilBelowCountsAtTheTopToo() {
        decideAtTheTop();
        String adviser = seated.at("CORE", SeatRole.ADVISER);
        seated.seat(adviser, TOP, SeatRole.ADVISER);
        long onTheList = people.findByLogin("gicho").orElseThrow().id();
        http.put(
                        "gicho",
                        Map.of("people", Set.of(onTheList), "reason", "関係者だけで話すため"),
                        "/cases/{n}/councils/CORE/list",
                        number)
                .accepted();

        assertThat(http.get(adviser, "/cases/{n}", number).accepted().text("/disclosure"))
                .isEqualTo("STATISTICS");
        assertThat(http.get(adviser, "/cases/{n}/ladder", number).accepted().list("/deliberations"))
                .extracting(each -> each.at("/council/code").asText())
                .containsExactly(TOP);
    }

    @Test
    void itIsToldItsOwnDeliberationWithoutCountsAndConfirmsIt() {
        decideAtTheTop();

        JsonNode told = http.get(top, "/cases/{n}/ladder", number).accepted().body();
        assertThat(told.get("path")).extracting(JsonNode::asText).containsExactly(TOP);
        assertThat(told.get("referrals")).isEmpty();
        JsonNode rung = told.get("deliberations").get(0);
        assertThat(rung.at("/decision/inputs"))
                .isNotEmpty()
                .extracting(input -> input.get("name").asText())
                .isSubsetOf("conclusion", "layer", "layerAbove", "hasLayerAbove");
        assertThat(rung.at("/decision/reason").asText()).isNotBlank();

        JsonNode confirmed = http.post(top, Map.of(), "/cases/{n}/proposal/confirm", number)
                .accepted()
                .body();
        assertThat(confirmed.at("/deliberations/0/outcome/code").asText()).isEqualTo("SUPPORTED");
        assertThat(http.get("csw", "/cases/{n}", number).accepted().text("/state"))
                .isEqualTo("MONITORING");
    }

    @Test
    void itConfirmsOnThePageToo() {
        decideAtTheTop();
        PageClient visitor = PageClient.as(top, port);

        PageAnswer page = visitor.get("/cases/" + number + "/proposal").shown();
        assertThat(page.text()).contains("提案: 支援を始める", "支援方法が見つかった").doesNotContain("似た事例が少ない（", "ブロック会議", "𠮷田");
        PageAnswer done = visitor.send(page.form("form[action$=/proposal/confirm]"), Map.of());

        assertThat(done.path()).isEqualTo("/cases/" + number + "/why");
        assertThat(done.text()).contains("構築会議", "自分の会議で協議した段階だけ").doesNotContain("上の会議に上げました", "𠮷田");
    }

    private void decideAtTheTop() {
        long meeting = client.openMeetingOn(caseId, TOP);
        client.conclude(meeting, Households.conclusion("SUPPORT_FOUND", "新しい制度で支える"));
        client.close(meeting);
    }

    private void climb(String from, String to) {
        long meeting = client.openMeetingOn(caseId, from);
        client.conclude(meeting, Households.conclusion("SUPPORT_NOT_FOUND", "支援が見つからない"));
        client.close(meeting);
        client.confirmProposal(number);
        client.accept(client.referral(number, "ESCALATE", to, "CONFIRMED"));
    }
}
