package jp.kasane.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kasane.council.SeatRole;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody with two seats opens the home page, and a chair left them out of the case at one of the two. */
@KasaneTest
class NarrowedHomeTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theTaskOfTheOtherSeatIsNamed() {
        Http http = new Http(port);
        KasaneClient client = new KasaneClient(http);
        SeatedPeople seated = new SeatedPeople(context);
        String both = seated.at("B2", SeatRole.SECRETARIAT);
        seated.seat(both, "D07", SeatRole.MEMBER);
        String number = aProposalWaitsAtTheBlock(client);
        String task = client.task(both, number, "UserTask_ConfirmProposal")
                .orElseThrow()
                .get("id")
                .asText();
        jdbc.update(
                "UPDATE worklist_task SET due_at = now() - interval '500 days', sort_at = now() - interval '500 days'"
                        + " WHERE task_id = ?",
                task);

        http.put(
                        "gicho",
                        Map.of("people", List.of(client.personId("gicho")), "reason", "関係者だけで話すため"),
                        "/cases/{n}/councils/D07/list",
                        number)
                .accepted();

        assertThat(PageClient.as(both, port).get("/").shown().text()).contains(number);
    }

    private static String aProposalWaitsAtTheBlock(KasaneClient client) {
        String number = client.receiveCase(Households.eightyFifty("D07"));
        long caseId = client.caseId(number);
        client.assess(number, Households.assessment());
        concluded(client, caseId, "D07");
        client.confirmProposal(number);
        client.accept(client.referral(number, "ESCALATE", "B2", "CONFIRMED"));
        concluded(client, caseId, "B2");
        return number;
    }

    private static void concluded(KasaneClient client, long caseId, String council) {
        long meeting = client.openMeetingOn(caseId, council);
        client.conclude(meeting, Households.conclusion("SUPPORT_NOT_FOUND", "支援が見つからない"));
        client.close(meeting);
    }
}
