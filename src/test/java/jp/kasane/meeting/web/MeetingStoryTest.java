package jp.kasane.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jp.kasane.council.AssumedCadences;
import jp.kasane.council.SeatRole;
import jp.kasane.meeting.ItemKind;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A whole meeting over HTTP, and what is refused on the way. */
@KasaneTest
class MeetingStoryTest {

    private static final String COUNCIL = "D12";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestRestTemplate http;

    MeetingSteps steps;
    String secretary;

    @BeforeEach
    void prepare() {
        steps = new MeetingSteps(context);
        secretary = steps.seated(COUNCIL, SeatRole.SECRETARIAT);
    }

    @Test
    void aMeetingIsPlannedHeldAndConfirmed() {
        long item = steps.waiting(COUNCIL);
        String chair = steps.seated(COUNCIL, SeatRole.CHAIR);
        String member = steps.seated(COUNCIL, SeatRole.MEMBER);
        String meeting = planned();

        JsonNode proposal = ok(call(secretary, HttpMethod.GET, meeting + "/agenda-proposal", null));
        assertThat(proposal.get("usedMinutes").asInt()).isLessThanOrEqualTo(60);
        JsonNode agenda = ok(call(secretary, HttpMethod.PUT, meeting + "/agenda", agenda(item)));
        assertThat(agenda.get("state").asText()).isEqualTo("AGENDA_SET");
        long itemId = agenda.get("items").get(0).get("id").asLong();
        assertThat(ok(call(secretary, HttpMethod.POST, meeting + "/convene", null))
                        .get("state")
                        .asText())
                .isEqualTo("CONVENED");
        ok(call(secretary, HttpMethod.POST, meeting + "/open", null));
        long memberId = steps.actor(member).personId();
        ok(call(
                secretary,
                HttpMethod.PUT,
                meeting + "/attendance",
                Map.of(
                        "attendees",
                        List.of(Map.of("personId", memberId), Map.of("name", "𠮷野 太郎", "organisation", "自治会")))));
        JsonNode concluded =
                ok(call(secretary, HttpMethod.POST, meeting + "/items/" + itemId + "/conclusion", noted()));
        assertThat(concluded.get("conclusion").asText()).isEqualTo("NOTED");
        ok(call(secretary, HttpMethod.POST, meeting + "/close", null));

        JsonNode minutes = ok(call(member, HttpMethod.GET, meeting + "/minutes", null));
        assertThat(minutes.get("text").asText()).contains("議事録", "出席 2人", "𠮷野 太郎", "了承・情報共有", "報告を受けた");
        JsonNode amended =
                ok(call(secretary, HttpMethod.PUT, meeting + "/minutes", Map.of("text", "直した議事録", "reason", "誤字")));
        assertThat(amended.get("amendments").get(0).get("afterApproval").asBoolean())
                .isFalse();
        ok(call(chair, HttpMethod.POST, meeting + "/minutes/approve", null));
        JsonNode later = ok(
                call(secretary, HttpMethod.PUT, meeting + "/minutes", Map.of("text", "確認後に直した議事録", "reason", "数字の誤り")));
        assertThat(later.get("amendments").get(1).get("afterApproval").asBoolean())
                .isTrue();
        assertThat(later.get("amendments").get(1).get("textBefore").asText()).isEqualTo("直した議事録");

        JsonNode shown = ok(call(member, HttpMethod.GET, meeting, null));
        assertThat(shown.get("state").asText()).isEqualTo("COMPLETED");
        assertThat(shown.get("items").get(0).get("disclosure").asText()).isEqualTo("ANONYMOUS");
        assertThat(attendance(shown, memberId).get("invited").asBoolean()).isTrue();
        assertThat(attendance(shown, memberId).get("came").asBoolean()).isTrue();
    }

    @Test
    void anInvitationIsAnsweredByTheMemberOrTheSecretariat() {
        String member = steps.seated(COUNCIL, SeatRole.MEMBER);
        String other = steps.seated(COUNCIL, SeatRole.MEMBER);
        String meeting = planned();
        ok(call(secretary, HttpMethod.PUT, meeting + "/agenda", agenda(steps.waiting(COUNCIL))));
        ok(call(secretary, HttpMethod.POST, meeting + "/convene", null));

        JsonNode own = ok(call(member, HttpMethod.GET, meeting + "/reply", null));
        assertThat(own.get("reply").isNull()).isTrue();
        Map<String, Object> sends = Map.of("answer", "SUBSTITUTE", "substituteName", "𠮷野 太郎");
        assertThat(ok(call(member, HttpMethod.PUT, meeting + "/reply", sends, "\"0\""))
                        .get("version")
                        .asInt())
                .isEqualTo(1);
        long otherId = steps.actor(other).personId();
        JsonNode onBehalf = ok(
                call(secretary, HttpMethod.PUT, meeting + "/reply", Map.of("answer", "ABSENT", "onBehalfOf", otherId)));
        assertThat(onBehalf.get("personId").asLong()).isEqualTo(otherId);
        assertThat(onBehalf.get("repliedBy").asLong())
                .isEqualTo(steps.actor(secretary).personId());

        JsonNode replies = ok(call(secretary, HttpMethod.GET, meeting + "/replies", null));
        assertThat(replies.get("counts").get("SUBSTITUTE").asInt()).isEqualTo(1);
        assertThat(replies.get("counts").get("ABSENT").asInt()).isEqualTo(1);
        assertThat(replies.get("unanswered").asInt()).isPositive();

        refused(
                call(member, HttpMethod.PUT, meeting + "/reply", Map.of("answer", "SUBSTITUTE")),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "代理で来る方");
        refused(
                call(member, HttpMethod.PUT, meeting + "/reply", Map.of("answer", "ATTEND"), "\"0\""),
                HttpStatus.PRECONDITION_FAILED,
                "読み直して");
        refused(
                call(member, HttpMethod.PUT, meeting + "/reply", Map.of("answer", "ABSENT", "personId", otherId)),
                HttpStatus.FORBIDDEN,
                "事務局");
    }

    @Test
    void whatDoesNotFitIsListedWithItsReason() {
        List<Long> waiting = List.of(steps.waiting(COUNCIL), steps.waiting(COUNCIL), steps.waiting(COUNCIL));
        String meeting = planned();
        Map<String, Object> choice = Map.of(
                "items", List.of(Map.of("backlogItemId", waiting.get(0), "minutes", 60)),
                "leftovers", List.of(Map.of("backlogItemId", waiting.get(1), "reason", "資料待ち")));

        JsonNode shown = ok(call(secretary, HttpMethod.PUT, meeting + "/agenda", choice));

        assertThat(leftover(shown, waiting.get(1)).get("reason").asText()).isEqualTo("資料待ち");
        assertThat(leftover(shown, waiting.get(1)).get("item").get("kind").asText())
                .isEqualTo("POST_REPORT");
        assertThat(leftover(shown, waiting.get(1)).get("subjectName").asText()).isNotBlank();
        assertThat(leftover(shown, waiting.get(2)).get("reasonCode").asText()).isEqualTo("NO_TIME");
    }

    @Test
    void anAgendaLongerThanTheMeetingIsRefusedAndNothingChanges() {
        long item = steps.waiting(COUNCIL);
        String meeting = planned();
        Map<String, Object> tooLong = Map.of("items", List.of(Map.of("backlogItemId", item, "minutes", 61)));

        refused(call(secretary, HttpMethod.PUT, meeting + "/agenda", tooLong), HttpStatus.UNPROCESSABLE_ENTITY, "61分");

        assertThat(ok(call(secretary, HttpMethod.GET, meeting, null)).get("items"))
                .isEmpty();
    }

    @Test
    void itemsOfAnotherCouncilNotAcceptedOrTwiceAreRefused() {
        String meeting = planned();
        long foreign = steps.waiting("D13");
        long pending = steps.waiting(COUNCIL, ItemKind.ANSWER, false);
        long own = steps.waiting(COUNCIL);

        refused(
                call(secretary, HttpMethod.PUT, meeting + "/agenda", agenda(foreign)),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "付議待ちにありません");
        refused(
                call(secretary, HttpMethod.PUT, meeting + "/agenda", agenda(pending)),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "受理されていません");
        refused(
                call(secretary, HttpMethod.PUT, meeting + "/agenda", agenda(own, own)),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "2回");
    }

    @Test
    void aClosedMeetingTakesNoAgendaNoConclusionAndNoSecondClosing() {
        String meeting = "/api/v1/meetings/" + steps.held(COUNCIL).id();
        long item = ok(call(secretary, HttpMethod.GET, meeting, null))
                .get("items")
                .get(0)
                .get("id")
                .asLong();

        refused(
                call(secretary, HttpMethod.PUT, meeting + "/agenda", agenda(steps.waiting(COUNCIL))),
                HttpStatus.CONFLICT,
                "閉会");
        refused(
                call(secretary, HttpMethod.POST, meeting + "/items/" + item + "/conclusion", noted()),
                HttpStatus.CONFLICT,
                "閉会");
        refused(call(secretary, HttpMethod.POST, meeting + "/close", null), HttpStatus.CONFLICT, "閉会");
        refused(
                call(secretary, HttpMethod.POST, meeting + "/cancel", Map.of("reason", "x")),
                HttpStatus.CONFLICT,
                "中止");
    }

    @Test
    void aSessionWithOpenItemsDoesNotClose() {
        String meeting = opened();

        refused(call(secretary, HttpMethod.POST, meeting + "/close", null), HttpStatus.CONFLICT, "議題 1");

        assertThat(ok(call(secretary, HttpMethod.GET, meeting, null))
                        .get("state")
                        .asText())
                .isEqualTo("OPEN");
    }

    @Test
    void aConclusionMustFitItsItemAndItsMeeting() {
        String meeting = opened();
        JsonNode item =
                ok(call(secretary, HttpMethod.GET, meeting, null)).get("items").get(0);
        assertThat(item.get("fittingConclusions").get(0).asText()).isEqualTo("NOTED");
        String conclusion = meeting + "/items/" + item.get("id").asLong() + "/conclusion";
        String elsewhere = opened();

        refused(
                call(secretary, HttpMethod.POST, conclusion, Map.of("type", "SUPPORT_FOUND", "rationale", "x")),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "支援方法あり");
        refused(
                call(secretary, HttpMethod.POST, conclusion, Map.of("type", "NOTED", "rationale", " ")),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "入力");
        refused(
                call(
                        secretary,
                        HttpMethod.POST,
                        elsewhere + "/items/" + item.get("id").asLong() + "/conclusion",
                        noted()),
                HttpStatus.NOT_FOUND,
                "この開催回にありません");
        Map<String, Object> early =
                Map.of("title", "訪問", "assigneeId", steps.actor(secretary).personId(), "dueOn", "2020-01-01");
        refused(
                call(
                        secretary,
                        HttpMethod.POST,
                        conclusion,
                        Map.of("type", "NOTED", "rationale", "x", "actions", List.of(early))),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "開催日より前");
    }

    @Test
    void aConclusionIsCorrectedOnlyByWhoSawIt() {
        String meeting = opened();
        long item = ok(call(secretary, HttpMethod.GET, meeting, null))
                .get("items")
                .get(0)
                .get("id")
                .asLong();
        String conclusion = meeting + "/items/" + item + "/conclusion";
        ResponseEntity<JsonNode> first = call(secretary, HttpMethod.POST, conclusion, noted());

        refused(call(secretary, HttpMethod.POST, conclusion, noted()), HttpStatus.CONFLICT, "記録済み");
        refused(call(secretary, HttpMethod.POST, conclusion, noted(), "\"0\""), HttpStatus.PRECONDITION_FAILED, "更新");
        ok(call(
                secretary,
                HttpMethod.POST,
                conclusion,
                noted(),
                first.getHeaders().getETag()));
    }

    @Test
    void minutesAreConfirmedOnceAndOnlyByTheChair() {
        String meeting = "/api/v1/meetings/" + steps.held(COUNCIL).id();
        String chair = steps.seated(COUNCIL, SeatRole.CHAIR);

        refused(call(secretary, HttpMethod.POST, meeting + "/minutes/approve", null), HttpStatus.FORBIDDEN, "");
        ok(call(chair, HttpMethod.POST, meeting + "/minutes/approve", null));
        refused(call(chair, HttpMethod.POST, meeting + "/minutes/approve", null), HttpStatus.CONFLICT, "確認済み");
    }

    @Test
    void anOldVersionChangesNothing() {
        String meeting = planned();
        ok(call(secretary, HttpMethod.PUT, meeting + "/agenda", agenda(), "\"0\""));

        refused(
                call(secretary, HttpMethod.PUT, meeting + "/agenda", agenda(), "\"0\""),
                HttpStatus.PRECONDITION_FAILED,
                "更新");
        refused(
                call(secretary, HttpMethod.POST, meeting + "/convene", null, "nonsense"),
                HttpStatus.PRECONDITION_FAILED,
                "更新");
    }

    @Test
    void whoDoesNotSitThereMayNeitherReadNorChange() {
        String stranger = steps.seated("D13", SeatRole.SECRETARIAT);
        String member = steps.seated(COUNCIL, SeatRole.MEMBER);
        String meeting = planned();

        refused(call(stranger, HttpMethod.GET, meeting, null), HttpStatus.FORBIDDEN, "");
        refused(
                call(stranger, HttpMethod.GET, "/api/v1/councils/" + COUNCIL + "/backlog", null),
                HttpStatus.FORBIDDEN,
                "");
        refused(call(member, HttpMethod.PUT, meeting + "/agenda", agenda()), HttpStatus.FORBIDDEN, "");
        refused(
                call(member, HttpMethod.POST, "/api/v1/councils/" + COUNCIL + "/meetings", plan()),
                HttpStatus.FORBIDDEN,
                "");
        ok(call(member, HttpMethod.GET, meeting, null));
    }

    @Test
    void aMeetingNeedsATimeAheadAndAKnownCouncil() {
        String meetings = "/api/v1/councils/" + COUNCIL + "/meetings";

        refused(call(secretary, HttpMethod.POST, meetings, Map.of()), HttpStatus.UNPROCESSABLE_ENTITY, "開催日時");
        refused(
                call(secretary, HttpMethod.POST, meetings, Map.of("startsAt", "2020-04-01T14:00:00+09:00")),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "過ぎています");
        refused(
                call(
                        secretary,
                        HttpMethod.POST,
                        meetings,
                        Map.of("startsAt", steps.in(9).toString(), "minutes", 0)),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "1分から");
        refused(
                call(secretary, HttpMethod.POST, "/api/v1/councils/NOWHERE/meetings", plan()),
                HttpStatus.NOT_FOUND,
                "");
        refused(call(secretary, HttpMethod.GET, "/api/v1/meetings/999999999", null), HttpStatus.NOT_FOUND, "見つかりません");
    }

    @Test
    void postponingAndCancellingNeedAReason() {
        String meeting = planned();

        refused(
                call(
                        secretary,
                        HttpMethod.POST,
                        meeting + "/postpone",
                        Map.of("startsAt", steps.in(80).toString(), "reason", "")),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "入力");
        ok(call(
                secretary,
                HttpMethod.POST,
                meeting + "/postpone",
                Map.of("startsAt", steps.in(80).toString(), "reason", "大雪")));
        ok(call(secretary, HttpMethod.POST, meeting + "/cancel", Map.of("reason", "案件なし")));
        JsonNode changes = ok(call(secretary, HttpMethod.GET, meeting, null)).get("changes");
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).get("reason").asText()).isEqualTo("大雪");
    }

    @Test
    void aYearIsPlannedOnceFromTheCadence() {
        context.getBean(AssumedCadences.class).apply();
        String blockSecretary = steps.seated("B4", SeatRole.SECRETARIAT);
        int year = steps.in(0).getYear() + 1;
        String plan = "/api/v1/councils/B4/year-plan?fiscalYear=" + year;

        JsonNode first = ok(call(blockSecretary, HttpMethod.POST, plan, null));
        JsonNode second = ok(call(blockSecretary, HttpMethod.POST, plan, null));

        assertThat(first.get("planned")).hasSize(6);
        assertThat(first.get("message").asText()).contains(year + "年度", "6回");
        assertThat(second.get("planned")).isEmpty();
        assertThat(second.get("message").asText()).contains("計画済み");
        JsonNode page = ok(
                call(blockSecretary, HttpMethod.GET, "/api/v1/councils/B4/meetings?limit=4&fiscalYear=" + year, null));
        assertThat(page.get("items")).hasSize(4);
        JsonNode rest = ok(call(
                blockSecretary,
                HttpMethod.GET,
                "/api/v1/councils/B4/meetings?limit=4&fiscalYear=" + year + "&after="
                        + page.get("next").asText(),
                null));
        assertThat(rest.get("items")).hasSize(2);
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void aCouncilThatMeetsOnDemandIsNotPlannedAheadAndTheAnswerSaysSo() {
        String secretaryOfCare = steps.seated("CARE", SeatRole.SECRETARIAT);

        JsonNode plan =
                ok(call(secretaryOfCare, HttpMethod.POST, "/api/v1/councils/CARE/year-plan?fiscalYear=2027", null));

        assertThat(plan.get("planned")).isEmpty();
        assertThat(plan.get("message").asText()).contains("随時開催");
    }

    @Test
    void theBacklogIsPaged() {
        steps.waiting(COUNCIL);
        steps.waiting(COUNCIL);

        JsonNode page = ok(call(secretary, HttpMethod.GET, "/api/v1/councils/" + COUNCIL + "/backlog?limit=1", null));

        assertThat(page.get("items")).hasSize(1);
        assertThat(page.get("next").isNull()).isFalse();
    }

    private String planned() {
        JsonNode meeting = call(secretary, HttpMethod.POST, "/api/v1/councils/" + COUNCIL + "/meetings", plan())
                .getBody();
        return "/api/v1/meetings/" + meeting.get("id").asLong();
    }

    private String opened() {
        String meeting = planned();
        ok(call(secretary, HttpMethod.PUT, meeting + "/agenda", agenda(steps.waiting(COUNCIL))));
        ok(call(secretary, HttpMethod.POST, meeting + "/convene", null));
        ok(call(secretary, HttpMethod.POST, meeting + "/open", null));
        return meeting;
    }

    private Map<String, Object> plan() {
        return Map.of("startsAt", steps.in(60).toString(), "minutes", 60, "place", "公民館");
    }

    private static Map<String, Object> agenda(long... items) {
        return Map.of(
                "items",
                java.util.Arrays.stream(items)
                        .mapToObj(id -> Map.of("backlogItemId", id))
                        .toList());
    }

    private static Map<String, Object> noted() {
        return Map.of("type", "NOTED", "rationale", "報告を受けた");
    }

    private static JsonNode leftover(JsonNode meeting, long backlogItem) {
        return find(meeting.get("leftovers"), "backlogItemId", backlogItem);
    }

    private static JsonNode attendance(JsonNode meeting, long person) {
        return find(meeting.get("attendance"), "personId", person);
    }

    private static JsonNode find(JsonNode list, String field, long value) {
        for (JsonNode each : list) {
            if (each.get(field).asLong() == value) {
                return each;
            }
        }
        throw new AssertionError("no " + field + " " + value + " in " + list);
    }

    private ResponseEntity<JsonNode> call(String login, HttpMethod method, String path, Object body) {
        return call(login, method, path, body, null);
    }

    private ResponseEntity<JsonNode> call(String login, HttpMethod method, String path, Object body, String ifMatch) {
        HttpHeaders headers = new HttpHeaders();
        if (ifMatch != null) {
            headers.set(HttpHeaders.IF_MATCH, ifMatch);
        }
        return http.withBasicAuth(login, MeetingSteps.PASSWORD)
                .exchange(path, method, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private static JsonNode ok(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(() -> String.valueOf(answer))
                .isTrue();
        return answer.getBody();
    }

    private static void refused(ResponseEntity<JsonNode> answer, HttpStatus status, String words) {
        assertThat(answer.getStatusCode()).as(() -> String.valueOf(answer)).isEqualTo(status);
        assertThat(String.valueOf(answer.getBody())).contains(words);
    }
}
