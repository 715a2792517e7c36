package jp.kasane.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.kasane.indicator.Invariants;
import jp.kasane.testing.Answer;
import jp.kasane.testing.HoldInvariants;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.StoryTest;
import jp.kasane.testing.TableContents;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What must not be possible: told in Japanese with the field, and nothing is changed. Broken profiles are told by
 * {@code BrokenProfilesTest}.
 */
@StoryTest
class BadInputTest {

    private static final String MISTYPED = "1026-04-10";
    private static final String JAPANESE = "[ぁ-んァ-ヶ一-龠]{2}";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Invariants invariants;

    private Http http;
    private KasaneClient kasane;

    @BeforeEach
    void signIn() {
        http = new Http(port);
        kasane = new KasaneClient(http);
        List.of("csw", "jimu", "gicho", "iin").forEach(kasane::personId);
    }

    @AfterEach
    void invariantsHold() {
        HoldInvariants.assertAll(invariants);
    }

    @Test
    void unknownCouncil() {
        Map<String, Object> plan = Map.of("startsAt", "2027-01-20T13:30:00+09:00");
        refused(404, () -> http.post("jimu", plan, "/councils/D99/meetings"));
        refused(422, "areaCode", () -> http.post("csw", Households.eightyFifty("D99"), "/cases"));
    }

    @Test
    void agendaForAClosedMeeting() {
        long meeting = heldMeeting(assessedCase("D03"), "D03", "CONTINUED");
        refused(409, () -> http.put("jimu", Map.of("items", List.of()), "/meetings/{m}/agenda", meeting));
    }

    @Test
    void conclusionForAnotherCouncilsItem() {
        long own = kasane.openMeetingOn(assessedCase("D03").id(), "D03");
        long other = kasane.openMeetingOn(assessedCase("D08").id(), "D08");
        long foreign = kasane.items(other).get(0).get("id").asLong();
        refused(
                404,
                () -> http.post(
                        "jimu",
                        Households.conclusion("CONTINUED", "続ける"),
                        "/meetings/{m}/items/{i}/conclusion",
                        own,
                        foreign));
    }

    @Test
    void agendaWithAnotherCouncilsItem() {
        long foreign = kasane.items(kasane.openMeetingOn(assessedCase("D08").id(), "D08"))
                .get(0)
                .get("backlogItemId")
                .asLong();
        long meeting = kasane.planMeeting("D03");
        Map<String, Object> agenda = Map.of("items", List.of(Map.of("backlogItemId", foreign)));
        refused(422, "items[0].backlogItemId", () -> http.put("jimu", agenda, "/meetings/{m}/agenda", meeting));
    }

    @Test
    void closingWithOpenItems() {
        long meeting = kasane.openMeetingOn(assessedCase("D03").id(), "D03");
        refused(409, () -> http.post("jimu", Map.of(), "/meetings/{m}/close", meeting));
    }

    @Test
    void confirmingTwice() {
        Known subject = assessedCase("D03");
        heldMeeting(subject, "D03", "CONTINUED");
        kasane.confirmProposal(subject.number());
        refused(409, () -> http.post("jimu", Map.of(), "/cases/{n}/proposal/confirm", subject.number()));
    }

    @Test
    void acceptingAReturnedReferral() {
        long referral = referredToTheBlock();
        http.post("jimu", Map.of("reason", "世帯の同意を先に得てください"), "/referrals/{r}/return", referral)
                .accepted();
        refused(409, () -> http.post("jimu", Map.of(), "/referrals/{r}/accept", referral));
        refused(409, () -> http.post("jimu", Map.of("reason", "もう一度"), "/referrals/{r}/return", referral));
    }

    @Test
    void dueDateBeforeTheMeeting() {
        long meeting = kasane.openMeetingOn(assessedCase("D03").id(), "D03");
        long item = kasane.items(meeting).get(0).get("id").asLong();
        LocalDate yesterday = Households.today().minusDays(1);
        Map<String, Object> action =
                Map.of("title", "訪問", "assigneeId", kasane.personId("iin"), "dueOn", yesterday.toString());
        Map<String, Object> conclusion =
                Map.of("type", "SUPPORT_FOUND", "rationale", "訪問する", "actions", List.of(action));
        refused(
                422,
                "actions[0].dueOn",
                () -> http.post("jimu", conclusion, "/meetings/{m}/items/{i}/conclusion", meeting, item));
    }

    @Test
    void consentWithoutAPerson() {
        String number = assessedCase("D03").number();
        Map<String, Object> nobodys = new HashMap<>(Households.consentOf(0));
        nobodys.remove("memberId");
        refused(422, "memberId", () -> http.post("csw", nobodys, "/cases/{n}/consents", number));
        refused(
                422,
                "memberId",
                () -> http.post("csw", Households.consentOf(999_999_999), "/cases/{n}/consents", number));
    }

    @Test
    void aDayBeforeTheCalendarBegan() {
        Known subject = assessedCase("D03");
        long member = http.get("csw", "/cases/{n}", subject.number())
                .accepted()
                .list("/members")
                .get(0)
                .get("id")
                .asLong();
        Map<String, Object> consent = new HashMap<>(Households.consentOf(member));
        consent.put("givenOn", MISTYPED);
        refused(400, "givenOn", () -> http.post("csw", consent, "/cases/{n}/consents", subject.number()));
        Map<String, Object> death = Map.of("on", MISTYPED);
        refused(400, "on", () -> http.post("csw", death, "/cases/{n}/members/{m}/deceased", subject.number(), member));
        http.tokenOf("admin");
        Map<String, Object> seat = Map.of(
                "role",
                "MEMBER",
                "title",
                "委員",
                "secrecy",
                "PLEDGED",
                "personId",
                kasane.personId("iin"),
                "from",
                MISTYPED);
        refused(400, "from", () -> http.post("admin", seat, "/councils/{c}/seats", "D03"));

        PageClient browser = PageClient.as("csw", port);
        String address = "/cases/" + subject.number();
        browser.get(address).shown();
        PageAnswer page =
                browser.get(address + "/household/" + member + "/death").shown();
        PageAnswer again = browser.send(page.form("form[action$=/death]"), Map.of("on", MISTYPED));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).contains("日付として読めません");
        browser.get(address + "/consents").shown();
    }

    @Test
    void recurrenceThatNeverFires() {
        Map<String, Object> never = Map.of("kind", "RRULE", "rrule", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        refused(422, "rrule", () -> http.put("jimu", never, "/councils/D05/cadence"));
        Map<String, Object> nonsense = Map.of("kind", "RRULE", "rrule", "毎月第2火曜");
        refused(422, "rrule", () -> http.put("jimu", nonsense, "/councils/D05/cadence"));
    }

    @Test
    void textOfTwoMegabytes() {
        Map<String, Object> intake = new HashMap<>(Households.eightyFifty("D03"));
        intake.put("freeText", "あ".repeat(700_000));
        refused(413, () -> http.post("csw", intake, "/cases"));
        intake.put("freeText", "あ".repeat(60_000));
        refused(422, "freeText", () -> http.post("csw", intake, "/cases"));
    }

    @Test
    void bodyThatIsNotJson() {
        refused(400, () -> http.post("csw", "{\"title\": \"途中で切れた", "/cases"));
        refused(400, () -> http.post("csw", "氷見市", "/cases"));
        refused(400, () -> http.post("csw", "", "/cases"));
    }

    @Test
    void wrongTypes() {
        refused(400, "members[1].ageBand", () -> http.post("csw", intakeWithMember("ageBand", "五十代"), "/cases"));
        refused(400, "receivedOn", () -> http.post("csw", changed("receivedOn", "2026-02-30"), "/cases"));
        refused(400, "fields", () -> http.post("csw", changed("fields", "ELDERLY"), "/cases"));
        refused(400, "statedUrgency", () -> http.post("csw", changed("statedUrgency", "URGENTISH"), "/cases"));
        refused(400, "title", () -> http.post("csw", changed("title", 8050), "/cases"));
    }

    @Test
    void unknownFields() {
        refused(400, "members[1].nickname", () -> http.post("csw", intakeWithMember("nickname", "みのる"), "/cases"));
        refused(400, "colour", () -> http.post("csw", changed("colour", "赤"), "/cases"));
    }

    @Test
    void staleVersion() {
        long meeting = kasane.planMeeting("D03");
        Map<String, String> stale = Map.of("If-Match", "\"41\"");
        Object agenda = Map.of("items", List.of());
        refused(412, () -> http.send(HttpMethod.PUT, "jimu", agenda, stale, "/meetings/{m}/agenda", meeting));
        long referral = referredToTheBlock();
        refused(412, () -> http.send(HttpMethod.POST, "jimu", Map.of(), stale, "/referrals/{r}/accept", referral));
        String number = assessedCase("D03").number();
        refused(
                412,
                () -> http.send(
                        HttpMethod.POST, "csw", Households.assessment(), stale, "/cases/{n}/assessment", number));
    }

    @Test
    void missingRights() {
        Known subject = assessedCase("D03");
        long meeting = kasane.openMeetingOn(subject.id(), "D03");
        refused(403, () -> http.post("iin", Map.of(), "/meetings/{m}/close", meeting));
        refused(403, () -> http.post("iin", Households.eightyFifty("D07"), "/cases"));
        refused(403, () -> http.post("csw", Map.of("startsAt", "2027-01-20T13:30:00+09:00"), "/councils/D03/meetings"));
        refused(403, () -> http.post("iin", Map.of(), "/cases/{n}/proposal/confirm", subject.number()));
        refused(403, () -> http.get("jimu", "/people"));
    }

    private record Known(String number, long id) {}

    private Known assessedCase(String area) {
        String number = kasane.receiveCase(Households.eightyFifty(area));
        Known known = new Known(number, kasane.caseId(number));
        kasane.assess(number, Households.assessment());
        return known;
    }

    private long heldMeeting(Known subject, String council, String type) {
        long meeting = kasane.openMeetingOn(subject.id(), council);
        kasane.conclude(meeting, Households.conclusion(type, "協議の結果"));
        kasane.close(meeting);
        return meeting;
    }

    private long referredToTheBlock() {
        Known subject = assessedCase("D03");
        heldMeeting(subject, "D03", "SUPPORT_NOT_FOUND");
        kasane.confirmProposal(subject.number());
        return kasane.referral(subject.number(), "ESCALATE", "B1", "CONFIRMED");
    }

    private static Map<String, Object> changed(String field, Object value) {
        Map<String, Object> intake = new HashMap<>(Households.eightyFifty("D03"));
        intake.put(field, value);
        return intake;
    }

    private static Map<String, Object> intakeWithMember(String field, Object value) {
        Map<String, Object> second = new HashMap<>(Map.of("name", "架空 実", "relation", "長男"));
        second.put(field, value);
        return changed("members", List.of(Map.of("name", "架空 ハル", "relation", "本人"), second));
    }

    private void refused(int status, String field, Supplier<Answer> request) {
        Answer answer = refused(status, request);
        List<JsonNode> errors = answer.list("/errors");
        assertThat(errors).extracting(each -> each.get("field").asText()).contains(field);
        assertThat(errors)
                .allSatisfy(each -> assertThat(each.get("message").asText()).containsPattern(JAPANESE));
    }

    private Answer refused(int status, Supplier<Answer> request) {
        Map<String, String> before = TableContents.of(database);
        Answer answer = request.get();

        assertThat(answer.status()).as(answer.body().toPrettyString()).isEqualTo(status);
        assertThat(String.valueOf(answer.headers().getContentType())).startsWith("application/problem+json");
        assertThat(answer.text("/detail")).containsPattern(JAPANESE);
        assertThat(TableContents.of(database)).isEqualTo(before);
        return answer;
    }
}
