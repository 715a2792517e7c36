package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.council.SeatRole;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A mother lets the block know her name, her son does not: beside her name nothing tells of both. */
@KasaneTest
class PartlyNamedStoryTest {

    private static final String ILLNESS = "透析のため週に三回通院している";

    private static final String SHUT_IN = "20年ほど家から出ていない";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private SeatedPeople seated;
    private Http http;
    private KasaneClient client;
    private String number;
    private String block;
    private String district;
    private long caseId;

    @BeforeEach
    void theCaseGoesUp() {
        seated = new SeatedPeople(context);
        http = new Http(port);
        client = new KasaneClient(http);
        block = seated.at("B2", SeatRole.MEMBER);
        district = seated.at("D07", SeatRole.MEMBER);
        number = client.receiveCase(Households.eightyFifty("D07"));
        List<JsonNode> household =
                http.get("csw", "/cases/{n}", number).accepted().list("/members");
        household.forEach(member -> consents(member, number, "D07"));
        consents(household.get(0), number, "B2");
        caseId = client.caseId(number);
        client.assess(number, Households.assessment());
        long below = client.openMeetingOn(caseId, "D07");
        client.conclude(below, Households.conclusion("CONTINUED", ILLNESS));
        client.close(below);
        http.post(
                        "jimu",
                        Map.of("outcome", "UP", "reason", "医療の手配が要る。" + ILLNESS),
                        "/cases/{n}/proposal/override",
                        number)
                .accepted();
        client.accept(client.referral(number, "ESCALATE", "B2", "CONFIRMED"));
    }

    @Test
    void neitherCodesNorWordsAreTold() {
        JsonNode seen = http.get(block, "/cases/{n}", number).accepted().body();
        String way =
                http.get(block, "/cases/{n}/ladder", number).accepted().body().toString();
        long up = client.referral(number, "ESCALATE", "B2", "ACCEPTED");
        String referral =
                http.get(block, "/referrals/{r}", up).accepted().body().toString();

        assertThat(seen.get("disclosure").asText()).isEqualTo("ANONYMOUS");
        assertThat(seen.toString()).contains("田 ハル").doesNotContain("田 実");
        assertThat(seen.get("fields").toString()).doesNotContain("POVERTY");
        assertThat(List.of(way, referral))
                .allSatisfy(told -> assertThat(told)
                        .contains("timesDiscussed", "同意の項目に入っていないこと")
                        .doesNotContain("透析", "fieldCount", "ComplexityDecision/"));
    }

    @Test
    void aTextThatWasConfirmedForNobodysNameIsNotShownBesideOne() {
        String other = client.receiveCase(Households.eightyFifty("D07"));
        long otherId = client.caseId(other);
        client.assess(other, Households.assessment());
        String item = client.waitingItem("D07", otherId);
        client.confirmRendition("D07", item);
        long meeting = client.openMeetingOn(otherId, "D07");
        assertThat(seenInDistrict(other)).contains(SHUT_IN);
        assertThat(seenInSession(meeting)).contains(SHUT_IN);

        consents(
                http.get("csw", "/cases/{n}", other).accepted().list("/members").get(0), other, "D07");

        assertThat(seenInDistrict(other)).contains("田 ハル", "同意した人だけを実名で示しています").doesNotContain("長男", SHUT_IN, "田 実");
        assertThat(seenInSession(meeting)).doesNotContain("長男", SHUT_IN, "田 実");
        client.confirmRendition("D07", item);
        assertThat(seenInDistrict(other)).contains(SHUT_IN);
        assertThat(seenInSession(meeting)).contains(SHUT_IN).doesNotContain("田 実");
    }

    private String seenInSession(long meeting) {
        return PageClient.as("jimu", port)
                .get("/meetings/" + meeting + "/session?step=1")
                .shown()
                .text();
    }

    private String seenInDistrict(String other) {
        return http.get(district, "/cases/{n}", other).accepted().body().toString();
    }

    @Test
    void papersThatNamedHerAreCalledBackWhenSheWithdraws() {
        long above = client.openMeetingOn(caseId, "B2");
        JsonNode hers = http.get("csw", "/cases/{n}/consents", number).accepted().list("/items").stream()
                .filter(each -> each.get("recipients").toString().contains("B2"))
                .findFirst()
                .orElseThrow();

        http.post(
                        "csw",
                        Map.of("on", Households.today().toString(), "measure", "RETURN"),
                        "/cases/" + number + "/consents/{c}/withdraw",
                        hers.get("id").asLong())
                .accepted();
        client.openMeetingOn(caseId, "B2");

        assertThat(http.get("jimu", "/councils/B2/recalls").accepted().list("/items").stream()
                        .filter(each -> each.at("/recall/caseNumber").asText().equals(number)))
                .singleElement()
                .satisfies(each -> assertThat(each.at("/papers").findValuesAsText("meetingId"))
                        .containsExactly(String.valueOf(above)));
    }

    @Test
    void whoMaySeeTheNamesReadsEverything() {
        assertThat(http.get("csw", "/cases/{n}/ladder", number)
                        .accepted()
                        .body()
                        .toString())
                .contains("透析", "fieldCount", "ComplexityDecision/");
    }

    private void consents(JsonNode member, String of, String council) {
        Map<String, Object> consent =
                new HashMap<>(Households.consentOf(member.get("id").asLong()));
        consent.put("recipients", List.of(council));
        http.post("csw", consent, "/cases/{n}/consents", of).accepted();
    }
}
