package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** One household's way over HTTP: up through four layers, solved at the top, every answer back down, closed. */
@KasaneTest
class LadderStoryTest {

    private static final String API = "/api/v1";

    @Autowired
    TestRestTemplate http;

    @Autowired
    CurrentTime time;

    @Test
    void aCaseClimbsToTheTopAndItsAnswersComeDown() {
        String number = aCaseIsTakenInAndAssessed();
        for (String council : List.of("D07", "B2", "CORE")) {
            theCouncilConcludes(council, number, "SUPPORT_NOT_FOUND");
            JsonNode proposed = referral(council, "PROPOSED", number);
            long id = proposed.get("id").asLong();
            ok(post("jimu", "/referrals/" + id + "/confirm", Map.of()));
            assertThat(post("jimu", "/referrals/" + id + "/confirm", Map.of()).getStatusCode())
                    .isEqualTo(HttpStatus.CONFLICT);
            ResponseEntity<JsonNode> notHis = post("iin", "/referrals/" + id + "/accept", Map.of());
            assertThat(notHis.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(notHis.getBody().get("detail").asText()).contains("権限がありません");
            ok(post("jimu", "/referrals/" + id + "/accept", Map.of()));
        }
        theCouncilConcludes("SYSTEM", number, "SUPPORT_FOUND");
        JsonNode settled = ok(post("jimu", "/cases/" + number + "/proposal/confirm", Map.of()));

        assertThat(settled.get("path"))
                .extracting(JsonNode::asText)
                .containsExactly("AREA:D07", "BLOCK:B2", "CORE", "SYSTEM");
        assertThat(settled.get("deliberations").get(0).get("why").asText()).startsWith("上の会議に上げました。理由: ");
        assertThat(settled.get("deliberations").get(3).get("why").asText()).contains("支援が見つかった");
        for (JsonNode answer : settled.get("referrals")) {
            if (answer.get("kind").get("code").asText().equals("ANSWER")) {
                ok(post("jimu", "/referrals/" + answer.get("id").asLong() + "/acknowledge", Map.of()));
            }
        }
        JsonNode closed =
                ok(post("csw", "/cases/" + number + "/monitoring", Map.of("result", "CLOSE", "note", "落ち着いた")));
        assertThat(closed.get("state").get("code").asText()).isEqualTo("CLOSED");
        assertThat(closed.get("referrals"))
                .hasSize(6)
                .allMatch(each -> each.get("status").get("code").asText().equals("ACKNOWLEDGED"));
    }

    @Test
    void whyACaseStayedIsToldInJapanese() {
        String number = aCaseIsTakenInAndAssessed();
        theCouncilConcludes("D07", number, "CONTINUED");

        JsonNode ladder = ok(post("jimu", "/cases/" + number + "/proposal/confirm", Map.of()));

        JsonNode first = ladder.get("deliberations").get(0);
        assertThat(first.get("why").asText()).startsWith("上の会議には上げず、同じ会議で続けて協議することにしました。");
        assertThat(first.get("decision").get("inputs"))
                .extracting(input ->
                        input.get("label").asText() + "=" + input.get("text").asText())
                .contains("審議結果=継続審議", "この層での審議回数=1", "緊急度=通常", "上の層=ブロック会議");
        assertThat(first.get("decision").get("rules").size()).isPositive();
        assertThat(first.get("decidedBy").asText()).isEqualTo("氷見 花子");
        assertThat(ladder.get("now").asText()).contains("地域会議");
    }

    @Test
    void aReturnNeedsItsReason() {
        String number = aCaseIsTakenInAndAssessed();
        theCouncilConcludes("D07", number, "SUPPORT_NOT_FOUND");
        long id = referral("D07", "PROPOSED", number).get("id").asLong();
        ok(post("jimu", "/referrals/" + id + "/confirm", Map.of()));

        ResponseEntity<JsonNode> refused = post("jimu", "/referrals/" + id + "/return", Map.of("reason", " "));
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getBody().toString()).contains("差し戻す理由");
        JsonNode returned = ok(post("jimu", "/referrals/" + id + "/return", Map.of("reason", "家族の意向を確かめてください")));

        assertThat(returned.get("status").get("label").asText()).isEqualTo("差戻し");
        ResponseEntity<JsonNode> late = post("jimu", "/referrals/" + id + "/accept", Map.of());
        assertThat(late.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(late.getBody().get("detail").asText()).contains("差し戻されています");
        JsonNode ladder = ok(get("csw", "/cases/" + number + "/ladder"));
        assertThat(ladder.get("deliberations").get(1).get("why").asText()).contains("家族の意向");
    }

    @Test
    void aStaleVersionAndAnUnknownFieldAreRefused() {
        String number = aCaseIsTakenInAndAssessed();
        theCouncilConcludes("D07", number, "SUPPORT_NOT_FOUND");
        long id = referral("D07", "PROPOSED", number).get("id").asLong();
        HttpHeaders stale = headers();
        stale.setIfMatch("\"99\"");

        assertThat(exchange("jimu", HttpMethod.POST, "/referrals/" + id + "/confirm", Map.of(), stale)
                        .getStatusCode())
                .isEqualTo(HttpStatus.PRECONDITION_FAILED);
        assertThat(post("jimu", "/referrals/" + id + "/override", Map.of("outcome", "CONTINUE", "reason", "x", "y", 1))
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(get("jimu", "/referrals?status=LOST").getBody().get("detail").asText())
                .contains("PROPOSED, ");
        assertThat(get("jimu", "/referrals/999999999").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        JsonNode shown = ok(get("jimu", "/referrals/" + id));
        assertThat(shown.get("decision").get("reason").asText()).contains("効果的な支援");
    }

    @Test
    void theStepsMayBeTakenFromTheWorklist() {
        String number = aCaseIsTakenInAndAssessed();
        theCouncilConcludes("D07", number, "SUPPORT_NOT_FOUND");
        completeTask("jimu", number, "UserTask_ConfirmProposal", Map.of("confirmed", true));
        completeTask("jimu", number, "UserTask_AcceptReferral", Map.of("accepted", true));

        JsonNode ladder = ok(get("jimu", "/cases/" + number + "/ladder"));
        assertThat(ladder.get("council").get("code").asText()).isEqualTo("B2");
    }

    private String aCaseIsTakenInAndAssessed() {
        JsonNode received = ok(post(
                "csw",
                "/cases",
                Map.of(
                        "receivedOn",
                        time.today().toString(),
                        "areaCode",
                        "D07",
                        "title",
                        "80代の母と50代の長男",
                        "route",
                        "COMMISSIONER",
                        "topics",
                        List.of("13"),
                        "fields",
                        List.of("OTHER"),
                        "freeText",
                        "長男が外に出ない",
                        "statedUrgency",
                        "NORMAL",
                        "grounds",
                        List.of(),
                        "members",
                        List.of())));
        String number = received.get("number").asText();
        ok(post(
                "csw",
                "/cases/" + number + "/assessment",
                Map.of(
                        "fields", List.of("OTHER"),
                        "problems", List.of(),
                        "grounds", List.of(),
                        "statedUrgency", "NORMAL",
                        "strengths", "",
                        "wishes", "",
                        "policy", "")));
        return number;
    }

    private void theCouncilConcludes(String council, String number, String conclusion) {
        OffsetDateTime start = time.now().plusHours(1);
        long meeting = ok(post("jimu", "/councils/" + council + "/meetings", Map.of("startsAt", start.toString())))
                .get("id")
                .asLong();
        String path = "/meetings/" + meeting;
        ok(exchange(
                "jimu",
                HttpMethod.PUT,
                path + "/agenda",
                Map.of("items", List.of(Map.of("backlogItemId", backlogItem(council, number)))),
                headers()));
        ok(post("jimu", path + "/convene", Map.of()));
        ok(post("jimu", path + "/open", Map.of()));
        JsonNode agenda = ok(get("jimu", path)).get("items").get(0);
        assertThat(agenda.get("subjectName").asText()).isEqualTo(number);
        long item = agenda.get("id").asLong();
        ok(post("jimu", path + "/items/" + item + "/conclusion", Map.of("type", conclusion, "rationale", "協議の結果")));
        ok(post("jimu", path + "/close", Map.of()));
    }

    private long backlogItem(String council, String number) {
        for (JsonNode item : all("/councils/" + council + "/backlog?limit=200")) {
            if (item.path("subjectName").asText().equals(number)) {
                return item.get("id").asLong();
            }
        }
        throw new AssertionError("no item of " + number + " waits at " + council);
    }

    private JsonNode referral(String council, String status, String number) {
        for (JsonNode each : all("/referrals?limit=200&direction=UP&council=" + council + "&status=" + status)) {
            if (each.path("caseNumber").asText().equals(number)) {
                return each;
            }
        }
        throw new AssertionError("no " + status + " referral of " + number + " at " + council);
    }

    private void completeTask(String login, String number, String definition, Map<String, ?> body) {
        for (JsonNode task : all("/tasks?limit=200")) {
            if (task.get("definitionKey").asText().equals(definition)
                    && task.path("subjectName").asText().equals(number)) {
                assertThat(task.get("processKey").asText()).isEqualTo("CouncilDeliberationProcess");
                ok(post(login, "/tasks/" + task.get("id").asText() + "/complete", body));
                return;
            }
        }
        throw new AssertionError("no " + definition + " of " + number);
    }

    /** Every item of a list, page by page. */
    private List<JsonNode> all(String list) {
        List<JsonNode> items = new java.util.ArrayList<>();
        JsonNode page = ok(get("jimu", list));
        page.get("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = ok(get("jimu", list + "&after=" + page.get("next").asText()));
            page.get("items").forEach(items::add);
        }
        return items;
    }

    private ResponseEntity<JsonNode> get(String login, String path) {
        return exchange(login, HttpMethod.GET, path, null, new HttpHeaders());
    }

    private ResponseEntity<JsonNode> post(String login, String path, Map<String, ?> body) {
        return exchange(login, HttpMethod.POST, path, body, headers());
    }

    private ResponseEntity<JsonNode> exchange(
            String login, HttpMethod method, String path, Map<String, ?> body, HttpHeaders headers) {
        return http.withBasicAuth(login, "demo-password-for-tests")
                .exchange(API + path, method, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private static HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        return headers;
    }

    private static JsonNode ok(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as("%s", answer.getBody())
                .isTrue();
        return answer.getBody();
    }
}
