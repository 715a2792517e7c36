package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.council.SeatRole;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a meeting's record tells of a case goes no further than what its readers may know. */
@KasaneTest
class UntoldWordsTest {

    private static final String TOP = "SYSTEM";

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private MeetingSteps steps;
    private SeatedPeople seated;
    private Http http;

    @BeforeEach
    void aTown() {
        steps = new MeetingSteps(context);
        seated = new SeatedPeople(context);
        http = new Http(port);
    }

    @Test
    void howUrgentACountedCaseIsIsNotToldOfWhatWasLeftOverEither() {
        Meeting meeting = steps.planned(TOP, 25);
        long left = urgent();
        AgendaChoice choice = new AgendaChoice(List.of(), List.of(new AgendaChoice.Left(left, "時間が足りないため")));
        steps.the(SetAgenda.class).set(meeting.id(), choice, null, Actor.SYSTEM);

        assertThat(urgency(seated.at(TOP, SeatRole.MEMBER), meeting, left)).isEqualTo("NORMAL");
        assertThat(urgency(seated.at(TOP, SeatRole.SECRETARIAT), meeting, left)).isEqualTo("EMERGENCY");
    }

    @Test
    void theAnswerToAConclusionNamesNobodyWhomThePapersDoNotName() {
        KasaneClient client = new KasaneClient(http);
        String number = client.receiveCase(Households.eightyFifty("D07"));
        long caseId = client.caseId(number);
        client.assess(number, Households.assessment());
        long meeting = client.planMeeting("D07");
        client.setAgenda(meeting, caseId);
        JsonNode item = client.items(meeting).get(0);
        http.put(
                        "jimu",
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "backlogItemId",
                                        item.get("backlogItemId").asLong(),
                                        "presenter",
                                        "𠮷田 ハルの民生委員"))),
                        "/meetings/{m}/agenda",
                        meeting)
                .accepted();
        client.convene(meeting);
        client.open(meeting);

        String answer = http.post(
                        "jimu",
                        Households.conclusion("CONTINUED", "𠮷田 実も一緒に見守る"),
                        "/meetings/{m}/items/{i}/conclusion",
                        meeting,
                        client.items(meeting).get(0).get("id").asLong())
                .accepted()
                .body()
                .toString();

        assertThat(answer).contains("民生委員", "一緒に見守る").doesNotContain("𠮷田");
    }

    private long urgent() {
        long caseId = steps.newCase();
        steps.the(Cases.class).told(caseId, TOP);
        return steps.the(Backlog.class)
                .add(new BacklogEntry(
                        TOP, ItemKind.POST_REPORT, Subject.ofCase(caseId), null, null, "EMERGENCY", true));
    }

    private String urgency(String login, Meeting meeting, long left) {
        return http.get(login, "/meetings/{m}", meeting.id()).accepted().list("/leftovers").stream()
                .filter(each -> each.toString().contains("時間が足りないため"))
                .filter(each -> each.at("/item/id").asLong() == left)
                .map(each -> each.at("/item/urgency").asText())
                .findFirst()
                .orElseThrow();
    }
}
