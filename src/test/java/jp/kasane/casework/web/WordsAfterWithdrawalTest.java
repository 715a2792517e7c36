package jp.kasane.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jp.kasane.council.SeatRole;
import jp.kasane.testing.Answer;
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

/** What a council wrote of a household, or writes after the withdrawal, names nobody where names may be told no more. */
@KasaneTest
class WordsAfterWithdrawalTest {

    private static final String NAMED = "𠮷田 実さんの資料3部を回収した";
    private static final String BECAUSE = "𠮷田 ハルさんの親族がいる";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private Http http;
    private String number;

    @BeforeEach
    void everybodyWithdraws() {
        http = new Http(port);
        KasaneClient client = new KasaneClient(http);
        number = client.receiveCase(Households.eightyFifty("D07"));
        client.recordConsents(number);
        long caseId = client.caseId(number);
        client.assess(number, Households.assessment());
        client.openMeetingOn(caseId, "D07");
        http.put("gicho", Map.of("people", List.of(), "reason", BECAUSE), "/cases/{n}/councils/D07/list", number)
                .accepted();
        http.post("gicho", Map.of(), "/cases/{n}/councils/D07/list/lift", number)
                .accepted();
        assertThat(listed("gicho")).contains(BECAUSE);
        for (JsonNode consent :
                http.get("csw", "/cases/{n}/consents", number).accepted().list("/items")) {
            Map<String, String> withdrawal = Map.of("on", Households.today().toString(), "measure", "RETURN");
            http.post(
                            "csw",
                            withdrawal,
                            "/cases/" + number + "/consents/{c}/withdraw",
                            consent.get("id").asLong())
                    .accepted();
        }
        for (JsonNode recall :
                http.get("csw", "/cases/{n}/recalls", number).accepted().list("/items")) {
            http.post(
                            "jimu",
                            Map.of("result", NAMED),
                            "/recalls/{r}/done",
                            recall.get("id").asLong())
                    .accepted();
        }
    }

    @Test
    void whatWasDoneIsToldWithoutNames() {
        assertThat(recalls("iin")).contains("資料3部を回収した").doesNotContain("田 実");
        assertThat(http.get("jimu", "/councils/D07/recalls").accepted().body().toString())
                .contains("資料3部を回収した")
                .doesNotContain("田 実");
        assertThat(PageClient.as("jimu", port)
                        .get("/councils/D07/recalls")
                        .shown()
                        .text())
                .contains("資料3部を回収した")
                .doesNotContain("田 実");
        assertThat(recalls("csw")).contains(NAMED);
    }

    @Test
    void whoDoesNotSitThereIsNotToldWhichCouncilGivesBack() {
        String stranger = new SeatedPeople(context).at("D01", SeatRole.SECRETARIAT);
        long recall = http.get("csw", "/cases/{n}/recalls", number)
                .accepted()
                .list("/items")
                .get(0)
                .get("id")
                .asLong();

        Answer refused = http.post(stranger, Map.of("result", "回収した"), "/recalls/{r}/done", recall);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body().toString()).doesNotContain("D07");
    }

    @Test
    void whyTheListWasMadeIsToldWithoutNames() {
        assertThat(listed("gicho")).contains("親族がいる").doesNotContain("田 ハル");
        assertThat(PageClient.as("gicho", port)
                        .get("/cases/" + number + "/councils/D07/list")
                        .shown()
                        .text())
                .contains("親族がいる")
                .doesNotContain("田 ハル");
    }

    private String recalls(String login) {
        return http.get(login, "/cases/{n}/recalls", number).accepted().body().toString();
    }

    private String listed(String login) {
        return http.get(login, "/cases/{n}/councils/D07/list", number)
                .accepted()
                .body()
                .toString();
    }
}
