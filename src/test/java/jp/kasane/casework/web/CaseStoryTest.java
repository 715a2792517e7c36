package jp.kasane.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.kasane.casework.Cases;
import jp.kasane.council.SeatRole;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** A household is taken in, assessed, searched and shown to those who may know of it. */
@KasaneTest
class CaseStoryTest {

    private static final String VISITOR = "𠮷川 葛\uDB40\uDD00代";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Cases cases;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext context;

    @Test
    void aHouseholdIsTakenInAndComesBackExactlyAsTold() {
        ResponseEntity<JsonNode> received = post("csw", "/cases", intake(Map.of("receivedOn", "令和8年5月1日")));

        assertThat(received.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        String number = received.getBody().get("number").asText();
        assertThat(number).matches("2026-\\d{5}");
        assertThat(received.getHeaders().getLocation()).hasPath("/api/v1/cases/" + number);
        JsonNode seen = get("csw", "/cases/" + number).getBody();
        assertThat(seen.get("disclosure").asText()).isEqualTo("REAL_NAME");
        assertThat(seen.get("receivedOn").asText()).isEqualTo("2026-05-01");
        assertThat(seen.get("members").get(0).get("name").asText()).isEqualTo("𠮷田 葛\uDB40\uDD00子");
        assertThat(seen.get("members").get(1).get("age").asText()).isEqualTo("50代");
        assertThat(seen.get("receivedBy").asText()).isNotBlank();
    }

    @Test
    void eachMistakeIsToldAtItsField() {
        assertField("receivedOn", Map.of("receivedOn", "2099-01-01"));
        assertField("receivedOn", Map.of("receivedOn", "きのう"));
        assertField("areaCode", Map.of("areaCode", "D99"));
        assertField("title", Map.of("title", " "));
        assertField("fields", Map.of("fields", List.of()));
        assertField("fields", Map.of("fields", List.of("SNOW")));
        assertField("topics", Map.of("topics", List.of("16")));
        assertField("statedUrgency", Map.of("statedUrgency", "SOON"));
        assertField("members[0].birthDate", Map.of("members", List.of(member(Map.of("birthDate", "2099-01-01")))));
        assertField("members[0].name", Map.of("members", List.of(member(Map.of("name", "")))));
        assertField("nickname", Map.of("nickname", "x"));
        assertField("members[0].email", Map.of("members", List.of(member(Map.of("email", "架空")))));
        assertField("members[0].sexText", Map.of("members", List.of(member(Map.of("sexText", "答えない")))));
        assertField("visitor.name", visitor(Map.of("name", "　")));
        assertField("visitor.phone", visitor(Map.of("phone", "")));
        assertField("visitor.relation", visitor(Map.of("relation", "")));
        assertField("visitor.relation", visitor(Map.of("relation", "NEIGHBOUR")));
        assertField("visitor.kinship", visitor(Map.of("kinship", "")));
        assertField("visitor.kinship", visitor(Map.of("relation", "OTHER")));
    }

    @Test
    void aVisitorIsKeptExactlyAsToldAndFoundByName() {
        JsonNode received = post("csw", "/cases", intake(visitor(Map.of()))).getBody();

        String number = received.get("number").asText();
        JsonNode visitor = get("csw", "/cases/" + number).getBody().at("/intake/visitor");
        assertThat(visitor.get("name").asText()).isEqualTo(VISITOR);
        assertThat(visitor.get("phone").asText()).isEqualTo("0766-00-0001");
        assertThat(visitor.get("relation").asText()).isEqualTo("FAMILY");
        assertThat(visitor.get("kinship").asText()).isEqualTo("長女");
        assertThat(found("csw", "name=吉川葛代&limit=200")).contains(number);
        post("csw", "/cases/" + number + "/assessment", Map.of("fields", List.of("ELDERLY")));
        assertThat(found("csw", "name=吉川葛代&limit=200")).contains(number);
    }

    @Test
    void anEmptyVisitorIsNoVisitor() {
        Map<String, Object> blank = Map.of("visitor", Map.of("name", "", "phone", " ", "relation", ""));

        JsonNode received = post("csw", "/cases", intake(blank)).getBody();

        assertThat(received.at("/intake").has("visitor")).isFalse();
    }

    @Test
    void aVisitorIsHiddenWithTheNamesOfTheHousehold() {
        String number = post("csw", "/cases", intake(visitor(Map.of())))
                .getBody()
                .get("number")
                .asText();
        cases.before(cases.byNumber(number).id(), "AREA", "D07");

        JsonNode seen = get("iin", "/cases/" + number).getBody();

        assertThat(seen.get("disclosure").asText()).isEqualTo("ANONYMOUS");
        assertThat(seen.toString()).doesNotContain("葛", "0766", "長女", "visitor");
        assertThat(found("iin", "name=吉川&limit=200")).doesNotContain(number);
        assertThat(get("csw", "/cases/" + number + "/timeline").getBody().toString())
                .doesNotContain("葛", "来談者");
    }

    @Test
    void onlyASocialWorkerTakesCasesIn() {
        assertThat(post("iin", "/cases", intake(Map.of())).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("admin", "/cases", intake(Map.of())).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void aMemberLearnsOfACaseOnlyWhenItComesBeforeTheCouncilAndThenWithoutNames() {
        String number = received();
        assertThat(get("iin", "/cases/" + number).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("iin", "/cases/" + number + "/timeline").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);

        cases.before(cases.byNumber(number).id(), "AREA", "D07");

        JsonNode seen = get("iin", "/cases/" + number).getBody();
        assertThat(seen.get("disclosure").asText()).isEqualTo("ANONYMOUS");
        assertThat(seen.get("members").get(0).get("name").asText()).isEqualTo("A氏");
        assertThat(seen.get("members").get(0).get("age").asText()).isEqualTo("80代");
        assertThat(seen.get("notice").asText()).contains("匿名");
        assertThat(seen.toString()).doesNotContain("𠮷田", "架空町", "困っている", "1942");
    }

    @Test
    void consentOfTheWholeHouseholdOpensTheNamesAndItsWithdrawalClosesThem() {
        String number = received();
        cases.before(cases.byNumber(number).id(), "AREA", "D07");
        List<Long> members = memberIds(number);

        long first = consent(number, members.get(0)).get("id").asLong();
        assertThat(level("iin", number)).isEqualTo("ANONYMOUS");
        consent(number, members.get(1));
        assertThat(level("iin", number)).isEqualTo("REAL_NAME");

        Map<String, Object> withdrawal = Map.of("on", "2026-06-01", "note", "資料を回収する");
        String path = "/cases/" + number + "/consents/" + first + "/withdraw";
        assertThat(post("csw", path, withdrawal).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(level("iin", number)).isEqualTo("ANONYMOUS");
        assertThat(post("csw", path, withdrawal).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(get("csw", "/cases/" + number + "/consents").getBody().get("items"))
                .hasSize(2);
    }

    @Test
    void consentNeedsAPersonOfTheHousehold() {
        String number = received();
        Map<String, Object> nobody = consentBody(1);
        nobody.remove("memberId");

        assertThat(fields(post("csw", "/cases/" + number + "/consents", nobody)))
                .contains("memberId");
        assertThat(fields(post("csw", "/cases/" + number + "/consents", consentBody(999_999_999))))
                .contains("memberId");
        assertThat(post("jimu", "/cases/" + number + "/consents", consentBody(1))
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void consentTakenAtIntakeCountsFromTheFirstCouncilOn() {
        JsonNode received = post(
                        "csw", "/cases", intake(Map.of("members", List.of(consenting(Map.of()), consenting(Map.of())))))
                .getBody();

        String number = received.get("number").asText();
        cases.before(cases.byNumber(number).id(), "AREA", "D07");
        assertThat(level("iin", number)).isEqualTo("REAL_NAME");
        assertThat(get("csw", "/cases/" + number + "/consents").getBody().get("items"))
                .hasSize(2);
        assertThat(get("csw", "/cases/" + number + "/timeline").getBody().findValuesAsText("kind"))
                .contains("CONSENT_GIVEN");
    }

    @Test
    void consentAtIntakeBelongsToAPersonAndABadOneTakesNothingIn() {
        int before = jdbc.queryForObject("select count(*) from casework_case", Integer.class);

        assertField("consent", Map.of("consent", consentBody(1)));
        assertField(
                "members[0].name",
                Map.of("members", List.of(Map.of("name", "", "relation", "本人", "consent", atIntake(Map.of())))));
        assertField("members[0].consent.givenOn", withConsent(Map.of("givenOn", "2099-01-01")));
        assertField("members[0].consent.giverName", withConsent(Map.of("givenBy", "PARENT")));
        assertField("members[0].consent.recipients", withConsent(Map.of("recipients", List.of("NOWHERE"))));
        assertField("members[0].consent.document", withConsent(Map.of("document", "")));

        assertThat(jdbc.queryForObject("select count(*) from casework_case", Integer.class))
                .isEqualTo(before);
    }

    @Test
    void aDeadMembersConsentIsNotWaitedFor() {
        String number = received();
        cases.before(cases.byNumber(number).id(), "AREA", "D07");
        List<Long> members = memberIds(number);
        consent(number, members.get(0));

        post("csw", "/cases/" + number + "/members/" + members.get(1) + "/deceased", Map.of("on", "2026-06-01"));

        assertThat(level("iin", number)).isEqualTo("REAL_NAME");
    }

    @Test
    void whoSeesNoNamesIsNotToldWhoDiedOnWhichDay() {
        String number = received();
        cases.before(cases.byNumber(number).id(), "AREA", "D07");
        List<Long> members = memberIds(number);
        post("csw", "/cases/" + number + "/members/" + members.get(1) + "/deceased", Map.of("on", "2026-06-01"));

        assertThat(level("iin", number)).isEqualTo("ANONYMOUS");
        assertThat(death("csw", number).path("details"))
                .hasToString("{\"member\":\"%d\",\"on\":\"2026-06-01\"}".formatted(members.get(1)));
        assertThat(death("iin", number).path("details")).isEmpty();
        assertThat(death("iin", number).toString()).contains("MEMBER_DIED").doesNotContain("06-01", "6月1日");
    }

    private JsonNode death(String login, String number) {
        JsonNode timeline = Objects.requireNonNull(
                get(login, "/cases/" + number + "/timeline").getBody());
        return StreamSupport.stream(timeline.path("items").spliterator(), false)
                .filter(entry -> entry.path("kind").asText().equals("MEMBER_DIED"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAssessmentDecidesTheUrgencyAndStandsInTheTimeline() {
        String number = received();
        Map<String, Object> assessment = Map.of(
                "fields", List.of("ELDERLY"), "problems", List.of("15", "09"), "grounds", List.of("HOUSING", "FOOD"));

        ResponseEntity<JsonNode> assessed = post("csw", "/cases/" + number + "/assessment", assessment);

        assertThat(assessed.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(assessed.getBody().get("urgency").asText()).isEqualTo("EMERGENCY");
        List<String> kinds = new ArrayList<>();
        JsonNode timeline =
                get("csw", "/cases/" + number + "/timeline?limit=200").getBody();
        timeline.get("items").forEach(entry -> kinds.add(entry.get("kind").asText()));
        assertThat(kinds).contains("RECEIVED", "ASSESSED", "URGENCY_DECIDED");
        assertThat(timeline.toString()).contains("緊急度を判定しました: 緊急。");
    }

    @Test
    void anAssessmentOnAnOldCopyIsRefused() {
        String number = received();
        HttpHeaders old = headers();
        old.setIfMatch("\"99\"");
        HttpEntity<Object> body = new HttpEntity<>(Map.of("fields", List.of("ELDERLY")), old);

        assertThat(as("csw")
                        .exchange("/api/v1/cases/" + number + "/assessment", HttpMethod.POST, body, JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void casesAreFoundByNumberNameAreaFieldStateAndWordsOfTwoCharacters() {
        String number = received();

        assertThat(found("csw", "q=" + number)).containsExactly(number);
        assertThat(found("csw", "name=吉田&limit=200")).contains(number);
        assertThat(found("csw", "q=雪害&area=D07&field=ELDERLY&limit=200")).contains(number);
        assertThat(found("csw", "name=存在しない名")).isEmpty();
        assertThat(found("csw", "q=雪害&area=D08")).doesNotContain(number);
    }

    @Test
    void aSearchThatNobodyTypesIsRefusedNamingTheParameter() {
        String words = "雪 ".repeat(500).strip();

        assertThat(fields(get("csw", "/cases?q=" + words))).containsExactly("q");
        assertThat(fields(get("csw", "/cases?name=" + words))).containsExactly("name");
        assertThat(fields(post("csw", "/cases/search", Map.of("words", words)))).containsExactly("words");
    }

    @Test
    void aSearchForANameDoesNotUnmaskAnAnonymousCase() {
        String number = received();
        cases.before(cases.byNumber(number).id(), "AREA", "D07");

        assertThat(found("iin", "name=吉田&limit=200")).doesNotContain(number);
        assertThat(found("iin", "q=雪害&limit=200")).doesNotContain(number);
        assertThat(found("iin", "q=" + number)).containsExactly(number);
    }

    @Test
    void aSearchByDistrictTellsNoDistrictThatIsNotShown() {
        String number = received();
        long id = cases.byNumber(number).id();
        cases.before(id, "AREA", "D07");
        cases.before(id, "CORE", "CORE");
        String cityWide = new SeatedPeople(context).at("CORE", SeatRole.MEMBER);

        JsonNode seen = get(cityWide, "/cases/" + number).getBody();

        assertThat(seen.get("disclosure").asText()).isEqualTo("ANONYMOUS");
        assertThat(seen.get("areaCode").asText()).isNotEqualTo("D07");
        assertThat(found(cityWide, "q=" + number)).containsExactly(number);
        assertThat(found(cityWide, "q=" + number + "&area=D07")).isEmpty();
        assertThat(found("iin", "q=" + number + "&area=D07")).containsExactly(number);
        assertThat(found("csw", "q=" + number + "&area=D07")).containsExactly(number);
    }

    @Test
    void namesCanBeSearchedForWithoutStandingInAnAddress() {
        String number = received();
        Map<String, Object> wanted = Map.of("name", "吉田", "area", "D07");

        JsonNode seen = post("csw", "/cases/search?limit=200", wanted).getBody();

        assertThat(numbers(seen)).contains(number);
        assertThat(numbers(
                        post("csw", "/cases/search", Map.of("name", "存在しない名")).getBody()))
                .isEmpty();
        assertThat(fields(post("csw", "/cases/search", Map.of("state", "WRONG"))))
                .containsExactly("state");
    }

    @Test
    void pagesFollowEachOtherWithoutRepeating() {
        String older = received();
        String newer = received();

        JsonNode first = get("csw", "/cases?limit=1").getBody();
        JsonNode second =
                get("csw", "/cases?limit=1&after=" + first.get("next").asText()).getBody();

        assertThat(numbers(first)).hasSize(1);
        assertThat(numbers(second)).hasSize(1).doesNotContainAnyElementsOf(numbers(first));
        assertThat(newer).isGreaterThan(older);
    }

    private void assertField(String field, Map<String, ?> change) {
        ResponseEntity<JsonNode> answer = post("csw", "/cases", intake(change));
        assertThat(answer.getStatusCode().is4xxClientError()).as(field).isTrue();
        assertThat(fields(answer)).contains(field);
    }

    private String received() {
        ResponseEntity<JsonNode> answer = post("csw", "/cases", intake(Map.of()));
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.CREATED);
        return answer.getBody().get("number").asText();
    }

    private JsonNode consent(String number, long memberId) {
        ResponseEntity<JsonNode> answer = post("csw", "/cases/" + number + "/consents", consentBody(memberId));
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.CREATED);
        return answer.getBody();
    }

    private static Map<String, Object> consentBody(long memberId) {
        return new HashMap<>(Map.of(
                "memberId", memberId,
                "givenBy", "SELF",
                "method", "WRITTEN",
                "document", "情報共有同意書",
                "documentVersion", "2026-04",
                "purposes", List.of("SUPPORT"),
                "recipients", List.of("D07"),
                "items", List.of("ALL"),
                "givenOn", "2026-05-02"));
    }

    private static Map<String, Object> intake(Map<String, ?> change) {
        Map<String, Object> intake = new HashMap<>(Map.of(
                "receivedOn", "2026-05-01",
                "areaCode", "D07",
                "title", "母と長男の暮らし",
                "route", "COMMISSIONER",
                "topics", List.of("01", "13"),
                "topTopic", "13",
                "fields", List.of("ELDERLY", "POVERTY"),
                "freeText", "雪害で困っている。",
                "members",
                        List.of(
                                member(Map.of("birthDate", "1942-03-15")),
                                member(Map.of("name", "𠮷田 誠", "relation", "長男", "ageBand", 50)))));
        intake.putAll(change);
        return intake;
    }

    private static Map<String, Object> withConsent(Map<String, ?> change) {
        return Map.of("members", List.of(consenting(change)));
    }

    private static Map<String, Object> consenting(Map<String, ?> change) {
        return member(Map.of("consent", atIntake(change)));
    }

    private static Map<String, Object> atIntake(Map<String, ?> change) {
        Map<String, Object> consent = consentBody(0);
        consent.remove("memberId");
        consent.putAll(change);
        return consent;
    }

    private static Map<String, Object> visitor(Map<String, ?> change) {
        Map<String, Object> visitor =
                new HashMap<>(Map.of("name", VISITOR, "phone", "0766-00-0001", "relation", "FAMILY", "kinship", "長女"));
        visitor.putAll(change);
        return Map.of("visitor", visitor);
    }

    private static Map<String, Object> member(Map<String, ?> change) {
        Map<String, Object> member =
                new HashMap<>(Map.of("name", "𠮷田 葛\uDB40\uDD00子", "relation", "本人", "address", "架空町1-2"));
        member.putAll(change);
        return member;
    }

    private String level(String login, String number) {
        return get(login, "/cases/" + number).getBody().get("disclosure").asText();
    }

    private List<Long> memberIds(String number) {
        List<Long> ids = new ArrayList<>();
        get("csw", "/cases/" + number)
                .getBody()
                .get("members")
                .forEach(m -> ids.add(m.get("id").asLong()));
        return ids;
    }

    private List<String> found(String login, String query) {
        return numbers(get(login, "/cases?" + query).getBody());
    }

    private static List<String> numbers(JsonNode page) {
        List<String> numbers = new ArrayList<>();
        page.get("items").forEach(item -> numbers.add(item.get("number").asText()));
        return numbers;
    }

    private static List<String> fields(ResponseEntity<JsonNode> problem) {
        List<String> fields = new ArrayList<>();
        problem.getBody()
                .get("errors")
                .forEach(error -> fields.add(error.get("field").asText()));
        return fields;
    }

    private ResponseEntity<JsonNode> get(String login, String path) {
        return as(login).getForEntity("/api/v1" + path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String login, String path, Object body) {
        return as(login).exchange("/api/v1" + path, HttpMethod.POST, new HttpEntity<>(body, headers()), JsonNode.class);
    }

    private static HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        return headers;
    }

    private TestRestTemplate as(String login) {
        return http.withBasicAuth(login, "demo-password-for-tests");
    }
}
