package jp.kasane.systembuilding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.kasane.casework.Cases;
import jp.kasane.council.SeatRole;
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

/** What the 定例会議 sees becomes an issue before コア会議; who may not know of a case cannot name it. */
@KasaneTest
class IssueRightsTest {
    private static final Map<String, Object> COMMON =
            Map.of("sorting", "COMMON", "urgency", 4, "commonality", 4, "feasibility", 3);

    @Autowired
    ApplicationContext context;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Cases cases;

    private MeetingSteps town;
    private String teirei;
    private String core;
    private String district;

    @BeforeEach
    void aTown() {
        town = new MeetingSteps(context);
        teirei = town.seated("TEIREI", SeatRole.SECRETARIAT);
        core = town.seated("CORE", SeatRole.SECRETARIAT);
        district = town.seated("D07", SeatRole.SECRETARIAT);
    }

    @Test
    void whatTheRegularMeetingRaisesArrivesAtTheCoreCouncilOnceItIsSorted() {
        String number = caseBefore("TEIREI", "TEIREI");

        ResponseEntity<JsonNode> raised = raise(teirei, "TEIREI", number);

        assertThat(raised.getStatusCode()).as("%s", raised.getBody()).isEqualTo(HttpStatus.CREATED);
        long id = raised.getBody().get("id").asLong();
        assertThat(raised.getBody().get("raisedByCouncil").asText()).isEqualTo("TEIREI");
        assertThat(raised.getBody().get("coreCouncil").asText()).isEqualTo("CORE");
        assertThat(waitingAtCore(id)).isFalse();
        assertThat(post(teirei, "/issues/" + id + "/sort", COMMON).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post(core, "/issues/" + id + "/sort", COMMON).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(waitingAtCore(id)).isTrue();
    }

    @Test
    void nobodyRaisesForACouncilWithoutBeingItsSecretariat() {
        String member = town.seated("TEIREI", SeatRole.MEMBER);

        for (String login : List.of(district, member, town.login())) {
            ResponseEntity<JsonNode> refused = raise(login, "TEIREI");
            assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(refused.getBody().get("detail").asText()).containsPattern("[ぁ-ん]");
        }
    }

    @Test
    void aCaseThatOneMayNotKnowCannotBeNamedAndLooksLikeOneThatDoesNotExist() {
        String hidden = caseBefore("AREA", "D12");

        refusedAsMissing(raise(teirei, "TEIREI", hidden), hidden);
        refusedAsMissing(raise(teirei, "TEIREI", "2026-99999"), "2026-99999");
        refusedAsMissing(flag(district, "D07", hidden), hidden);
        assertThat(flag("csw", "D07", hidden).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void aSplitNamesOnlyCasesOfTheIssueOrSuchAsOneMayKnow() {
        String stays = caseBefore("TEIREI", "TEIREI");
        String leaves = caseBefore("TEIREI", "TEIREI");
        String hidden = caseBefore("AREA", "D12");
        String url = "/issues/"
                + raise(teirei, "TEIREI", stays, leaves).getBody().get("id").asLong() + "/split";

        refusedAsMissing(post(core, url, splitting(hidden)), hidden);
        assertThat(post(core, url, splitting(caseBefore("CORE", "CORE"))).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post(core, url, splitting(leaves)).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    /** What is no field would be told to everybody as it was sent. */
    @Test
    void onlyFieldsAreATheme() {
        for (List<String> fields : List.of(
                List.of("HOUSING"),
                List.of("ELDERLY", "ELDERLY+CHILD"),
                List.of("+"),
                List.of("斉鹿ハル"),
                Collections.singletonList((String) null))) {
            Map<String, Object> body = Map.of("title", "夜間の見守り", "council", "TEIREI", "reason", "続く", "fields", fields);
            ResponseEntity<JsonNode> refused = post(teirei, "/issues", body);
            assertThat(refused.getStatusCode()).as("%s", fields).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
            assertThat(refused.getBody().at("/errors/0/field").asText()).startsWith("fields");
        }
    }

    private static void refusedAsMissing(ResponseEntity<JsonNode> refused, String number) {
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(refused.getBody().get("detail").asText()).isEqualTo("ケース " + number + " は見つかりません。番号を確かめてください。");
    }

    private String caseBefore(String layer, String council) {
        long id = town.newCase();
        cases.before(id, layer, council);
        return cases.get(id).number();
    }

    private boolean waitingAtCore(long issueId) {
        JsonNode backlog = http.withBasicAuth(core, MeetingSteps.PASSWORD)
                .getForObject("/api/v1/councils/CORE/backlog?limit=200", JsonNode.class);
        return StreamSupport.stream(backlog.get("items").spliterator(), false)
                .filter(item -> "ISSUE".equals(item.get("subjectType").asText()))
                .anyMatch(item -> item.get("subjectId").asLong() == issueId);
    }

    private ResponseEntity<JsonNode> raise(String login, String council, String... numbers) {
        return post(
                login,
                "/issues",
                Map.of(
                        "title",
                        "夜間の見守り",
                        "council",
                        council,
                        "caseNumbers",
                        numbers,
                        "reason",
                        "続く",
                        "fields",
                        new String[] {"ELDERLY"}));
    }

    private ResponseEntity<JsonNode> flag(String login, String council, String number) {
        return post(login, "/issues/flag-case", Map.of("caseNumber", number, "council", council));
    }

    private static Map<String, Object> splitting(String number) {
        return Map.of("title", "別の課題", "caseNumbers", List.of(number), "reason", "原因が違う");
    }

    private ResponseEntity<JsonNode> post(String login, String path, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        String password = "csw".equals(login) ? "demo-password-for-tests" : MeetingSteps.PASSWORD;
        return http.withBasicAuth(login, password)
                .exchange("/api/v1" + path, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
    }
}
