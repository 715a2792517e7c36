package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.SetRoles;
import jp.kasane.shared.Actor;
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

/** A family lets one council know everything and the other only about its money; what is written counts by who wrote it. */
@KasaneTest
class WhoWroteItStoryTest {

    private static final String ILLNESS = "透析のため週に三回通院している";
    private static final String WITHHELD = "同意の項目に入っていないこと";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    SetRoles roles;

    private SeatedPeople seated;
    private Http http;
    private KasaneClient client;
    private String number;
    private long caseId;

    @BeforeEach
    void people() {
        seated = new SeatedPeople(context);
        http = new Http(port);
        client = new KasaneClient(http);
    }

    @Test
    void anAnswerThatACswTypedForTheBlockMaySpeakOfMoreThanTheBlockWasTold() {
        long up = accepted("D07", "B2");
        String member = seated.at("B2", SeatRole.MEMBER);
        String author = csw("B2", SeatRole.SECRETARIAT);

        http.post(author, Map.of("text", ILLNESS), "/referrals/{r}/answer", up).accepted();
        long answer = client.referral(number, "ANSWER", "D07", "CONFIRMED");

        assertThat(referral(member, answer)).contains(WITHHELD).doesNotContain("透析");
        assertThat(referral(author, answer)).as("the author's own words").contains("透析");
        assertThat(referral("csw", answer)).contains("透析");
    }

    @Test
    void anAnswerOfTheBlocksOwnSecretariatIsTheBlocks() {
        long up = accepted("D07", "B2");
        String member = seated.at("B2", SeatRole.MEMBER);

        http.post(seated.at("B2", SeatRole.SECRETARIAT), Map.of("text", "家計の相談につなぐ"), "/referrals/{r}/answer", up)
                .accepted();

        assertThat(referral(member, client.referral(number, "ANSWER", "D07", "CONFIRMED")))
                .contains("家計の相談につなぐ")
                .doesNotContain(WITHHELD);
    }

    @Test
    void reasonsThatACswTypedAreJudgedAlike() {
        long up = referredUp("D07", "B2");
        String member = seated.at("B2", SeatRole.MEMBER);
        String author = csw("B2", SeatRole.SECRETARIAT);
        client.accept(up);
        long meeting = client.openMeetingOn(caseId, "B2");
        client.conclude(meeting, Households.conclusion("CONTINUED", "次回も見守る"));
        client.close(meeting);

        http.post(author, Map.of("outcome", "UP", "reason", ILLNESS), "/cases/{n}/proposal/override", number)
                .accepted();

        assertThat(ladder(member)).contains(WITHHELD).doesNotContain("透析");
        assertThat(ladder("csw")).contains("透析");
    }

    @Test
    void aReasonOfReturningItIsJudgedAlike() {
        long up = referredUp("D07", "B2");
        String member = seated.at("B2", SeatRole.MEMBER);

        http.post(csw("B2", SeatRole.SECRETARIAT), Map.of("reason", ILLNESS), "/referrals/{r}/return", up)
                .accepted();

        assertThat(referral(member, up)).contains(WITHHELD).doesNotContain("透析");
        assertThat(ladder(member)).contains(WITHHELD).doesNotContain("透析");
        assertThat(referral("csw", up)).contains("透析");
    }

    @Test
    void whatWasWrittenAsACswStaysSoWhenTheRoleHasEnded() {
        accepted("D07", "B2");
        String author = csw("B2", SeatRole.MEMBER);
        String secretariat = seated.at("B2", SeatRole.SECRETARIAT);
        List<Long> actions = promised(author, secretariat);
        client.report(author, actions.get(0), ILLNESS);
        assertThat(action(secretariat, actions.get(0))).contains(WITHHELD).doesNotContain("透析");

        roles.set(client.personId(author), Set.of(), Actor.SYSTEM);
        client.report(author, actions.get(1), "家計簿を一緒に付けた");

        assertThat(action(secretariat, actions.get(0)))
                .as("written as a CSW")
                .contains(WITHHELD)
                .doesNotContain("透析");
        assertThat(action(secretariat, actions.get(1))).contains("家計簿を一緒に付けた").doesNotContain(WITHHELD);
    }

    @Test
    void theDistrictIsToldOfTheBlocksSessionNoMoreThanItMayKnow() {
        long meeting = above();
        client.conclude(meeting, Households.conclusion("SUPPORT_FOUND", ILLNESS));
        client.close(meeting);
        client.confirmProposal(number);
        client.acknowledge(client.referral(number, "ANSWER", "D07", "CONFIRMED"));
        client.monitor(number, "REOPEN");

        long again = client.openMeetingOn(caseId, "D07");
        String session = PageClient.as(seated.at("D07", SeatRole.SECRETARIAT), port)
                .get("/meetings/" + again + "/session?step=1")
                .shown()
                .text();

        assertThat(session).contains("前回の結論", WITHHELD).doesNotContain("透析");
    }

    /** The block is told everything, the district only of the money. */
    private long above() {
        client.accept(referredUp("B2", "D07"));
        return client.openMeetingOn(caseId, "B2");
    }

    private long accepted(String everything, String money) {
        long up = referredUp(everything, money);
        client.accept(up);
        return up;
    }

    private long referredUp(String everything, String money) {
        number = client.receiveCase(intake());
        consents(everything, money);
        caseId = client.caseId(number);
        client.assess(number, Households.assessment());
        long below = client.openMeetingOn(caseId, "D07");
        client.conclude(below, Households.conclusion("SUPPORT_NOT_FOUND", "支援が見つからない"));
        client.close(below);
        client.confirmProposal(number);
        return client.referral(number, "ESCALATE", "B2", "CONFIRMED");
    }

    private static Map<String, Object> intake() {
        Map<String, Object> intake = new HashMap<>(Households.eightyFifty("D07"));
        intake.put("members", List.of(Map.of("name", "氷見 澄江", "relation", "本人", "birthDate", "1944-06-02")));
        return intake;
    }

    private void consents(String everything, String money) {
        JsonNode member = http.get("csw", "/cases/{n}", number)
                .accepted()
                .list("/members")
                .get(0);
        Map<String, Object> consent =
                new HashMap<>(Households.consentOf(member.get("id").asLong()));
        consent.put("recipients", List.of(everything));
        http.post("csw", consent, "/cases/{n}/consents", number).accepted();
        consent.put("recipients", List.of(money));
        consent.put("items", List.of("IDENTITY", "FINANCE"));
        http.post("csw", consent, "/cases/{n}/consents", number).accepted();
    }

    /** Of another organisation than the one that carries the case. */
    private String csw(String council, SeatRole role) {
        String login = "author-" + UUID.randomUUID();
        people.register(
                new NewPerson("架空 筆者", null, "丁センター " + login, null, login, Http.PASSWORD, Set.of(GlobalRole.CSW)));
        seated.seat(login, council, role);
        return login;
    }

    private List<Long> promised(String author, String secretariat) {
        String title = "家計の相談 " + UUID.randomUUID();
        Map<String, Object> promise = Map.of("title", title, "assigneeId", client.personId(author));
        long meeting = client.openMeetingOn(caseId, "B2");
        client.conclude(meeting, Map.of("type", "CONTINUED", "rationale", "見守る", "actions", List.of(promise, promise)));
        client.close(meeting);
        return http.get(secretariat, "/actions?council=B2&limit=200").accepted().list("/items").stream()
                .filter(each -> each.get("title").asText().equals(title))
                .map(each -> each.get("id").asLong())
                .toList();
    }

    private String action(String login, long id) {
        return http.get(login, "/actions/{a}", id).accepted().body().toString();
    }

    private String referral(String login, long id) {
        return http.get(login, "/referrals/{r}", id).accepted().body().toString();
    }

    private String ladder(String login) {
        return http.get(login, "/cases/{n}/ladder", number).accepted().body().toString();
    }
}
