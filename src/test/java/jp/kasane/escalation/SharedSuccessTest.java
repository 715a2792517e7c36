package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A district's success is told to its block: that there was one, and nothing of the household, however much it consented to. */
@KasaneTest
class SharedSuccessTest {

    private static final String[] HOUSEHOLD = {"田 ハル", "田 実", "A氏", "B氏", "ひきこもり", "家から出ていない"};

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private Http http;
    private KasaneClient client;
    private String number;
    private long caseId;

    @BeforeEach
    void theDistrictSharesASuccess() {
        http = new Http(port);
        client = new KasaneClient(http);
        number = client.receiveCase(Households.eightyFifty("D07"));
        client.recordConsents(number);
        caseId = client.caseId(number);
        client.assess(number, Households.assessment());
        long meeting = client.openMeetingOn(caseId, "D07");
        client.conclude(meeting, Map.of("type", "SUPPORT_FOUND", "rationale", "通える場所が見つかった", "goodPractice", true));
        client.close(meeting);
        client.confirmProposal(number);
    }

    @Test
    void itIsDealtWithAboveWithoutTheCase() {
        String item = client.waitingItem("B2", caseId);
        long meeting = client.openMeetingOn(caseId, "B2");

        String session = PageClient.as("jimu", port)
                .get("/meetings/" + meeting + "/session?step=1")
                .shown()
                .text();
        String papers = PageClient.as("jimu", port)
                .get("/meetings/" + meeting)
                .shown()
                .page()
                .select("ol.papers li")
                .text();

        assertThat(session).contains(number).doesNotContain(HOUSEHOLD);
        assertThat(papers).contains(number).doesNotContain(HOUSEHOLD);
        assertThat(http.get("jimu", "/councils/B2/backlog/{i}/rendition", item).status())
                .isEqualTo(409);
        client.conclude(meeting, Map.of());
        client.close(meeting);
        assertThat(http.get(new SeatedPeople(context).at("B2", SeatRole.MEMBER), "/cases/{n}", number)
                        .status())
                .isEqualTo(404);
    }
}
