package jp.kasane.systembuilding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.casework.Cases;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.escalation.NewSupportNeeded;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@KasaneTest
class IssueStoryTest {
    private static final String PASSWORD = "demo-password-for-tests";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Cases cases;

    @Autowired
    CurrentTime time;

    @Autowired
    FindIssueRoute findRoute;

    @Autowired
    IssueCaseMapper issueCases;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyCouncilsIssuesGoThroughTheCouncilThatProposes() {
        IssueRoute expected = new IssueRoute("CORE", "SYSTEM");
        assertThat(List.of("D07", "B2", "CORE", "SYSTEM", "TEIREI", "CARE"))
                .allSatisfy(council -> assertThat(findRoute.from(council)).isEqualTo(expected));
    }

    @Test
    void aCaseThatReachedTheTopFeedsExactlyOneOpenIssue() {
        long caseId = received("D07");
        transaction.executeWithoutResult(
                status -> events.publishEvent(new NewSupportNeeded(caseId, "SYSTEM", 1, true)));
        List<Long> fed = jdbc.queryForList(
                "select issue_id from systembuilding_issue_case where case_id = ?", Long.class, caseId);
        assertThat(fed).singleElement().isNotNull();
        assertThat(issueCases.of(fed.get(0)))
                .filteredOn(issueCase -> issueCase.caseId() == caseId)
                .singleElement()
                .matches(IssueCase::waits);

        long another = received("D12");
        transaction.executeWithoutResult(
                status -> events.publishEvent(new NewSupportNeeded(another, "SYSTEM", 1, true)));
        assertThat(issueCases.of(fed.get(0))).extracting(IssueCase::caseId).contains(caseId, another);
    }

    @Test
    void aSecretariatRaisesAndSortsAnIssueOverHttp() {
        String number = known("D07");
        ResponseEntity<JsonNode> raised = post(
                "jimu",
                "/api/v1/issues",
                Map.of("title", "夜間の見守り", "council", "TEIREI", "caseNumbers", List.of(number), "reason", "続く"),
                null);
        assertThat(raised.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        String url = "/api/v1/issues/" + raised.getBody().get("id").asLong();
        assertThat(raised.getBody().get("caseNumbers").get(0).asText()).isEqualTo(number);

        Map<String, Object> sorting = Map.of("sorting", "COMMON", "urgency", 5, "commonality", 4, "feasibility", 3);
        assertThat(post("jimu", url + "/sort", sorting, "\"7\"").getStatusCode())
                .isEqualTo(HttpStatus.PRECONDITION_FAILED);
        assertThat(post("iin", url + "/sort", sorting, null).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("jimu", url + "/sort", Map.of("sorting", "COMMON"), null)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        ResponseEntity<JsonNode> sorted = post("jimu", url + "/sort", sorting, "\"0\"");
        assertThat(sorted.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(sorted.getBody().get("state").asText()).isEqualTo("SUBMITTED");
        assertThat(post("jimu", url + "/sort", sorting, null).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);

        JsonNode seen = get("jimu", "/api/v1/issues?limit=1&council=CORE");
        assertThat(seen.get("items")).hasSize(1);
        assertThat(get("jimu", url).get("history")).isNotEmpty();
    }

    @Test
    void actionsAndNoticesAnswerPagesAndPlainRefusals() {
        assertThat(get("iin", "/api/v1/actions?mine=true&late=true").has("items"))
                .isTrue();
        assertThat(get("iin", "/api/v1/notices?unread=true").has("items")).isTrue();
        ResponseEntity<JsonNode> missing =
                post("iin", "/api/v1/actions/999999999/report", Map.of("report", "実施"), null);
        assertThat(missing.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(missing.getBody().toString()).contains("実施項目");
    }

    /** A case that the district's secretariat may know. */
    private String known(String area) {
        long id = received(area);
        cases.before(id, "AREA", area);
        return cases.get(id).number();
    }

    private long received(String area) {
        Intake intake = new Intake(
                time.today(),
                area,
                "夜に歩き回る",
                "COMMISSIONER",
                Set.of(),
                null,
                Set.of("ELDERLY", "DISABILITY", "OTHER"),
                "",
                Urgency.NORMAL,
                Set.of(),
                List.of());
        return cases.receive(intake, Actor.SYSTEM).id();
    }

    private JsonNode get(String login, String url) {
        return http.withBasicAuth(login, PASSWORD).getForObject(url, JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String login, String url, Object body, String ifMatch) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        if (ifMatch != null) {
            headers.set(HttpHeaders.IF_MATCH, ifMatch);
        }
        return http.withBasicAuth(login, PASSWORD)
                .exchange(url, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
    }
}
