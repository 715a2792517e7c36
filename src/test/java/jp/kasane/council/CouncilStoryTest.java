package jp.kasane.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@KasaneTest
class CouncilStoryTest {

    private static final String PASSWORD = "demo-password-for-tests";

    @Autowired
    private TestRestTemplate http;

    @Test
    void theHierarchyShowsTheWholeCity() {
        JsonNode city = as("csw").getForObject("/api/v1/hierarchy", JsonNode.class);

        assertThat(city.at("/municipality/name").asText()).isEqualTo("氷見市");
        assertThat(city.get("layers")).hasSize(7);
        assertThat(city.get("areas")).hasSize(25);
        JsonNode district = council(city, "D07");
        assertThat(district.get("parent").asText()).isEqualTo("B2");
        assertThat(district.get("legalMode").asText()).isEqualTo("ANONYMISED_OR_CONSENT");
        assertThat(district.at("/cadence/state").asText()).isEqualTo("ASSUMED");
        assertThat(district.at("/cadence/stateText").asText()).contains("想定");
        assertThat(council(city, "CARE").at("/cadence/state").asText()).isEqualTo("ON_DEMAND");
    }

    @Test
    void aCouncilShowsItsWaysAndDates() {
        JsonNode district = as("iin").getForObject("/api/v1/councils/D01", JsonNode.class);

        assertThat(district.get("name").asText()).isEqualTo("地区01 セーフティネット地域会議");
        assertThat(district.get("ways").toString()).contains("{\"type\":\"ESCALATE\",\"to\":\"B1\"}");
        assertThat(district.get("dates")).hasSize(12);
    }

    @Test
    void anUnknownCouncilIsToldInJapanese() {
        ResponseEntity<JsonNode> answer = as("csw").getForEntity("/api/v1/councils/X99", JsonNode.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getBody().get("detail").asText()).contains("会議体「X99」はありません");
    }

    @Test
    void theSecretariatSetsTheCadenceAndNobodyElse() {
        String path = "/api/v1/councils/B4/cadence";
        String tag = as("jimu").getForEntity(path, JsonNode.class).getHeaders().getETag();
        Map<String, String> monthly = Map.of("kind", "RRULE", "rrule", "FREQ=MONTHLY;BYDAY=1MO", "startTime", "10:00");

        assertThat(put("iin", path, monthly, null).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        ResponseEntity<JsonNode> set = put("jimu", path, monthly, tag);
        assertThat(set.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(set.getBody().get("state").asText()).isEqualTo("SET");
        assertThat(set.getBody().get("assumed").asBoolean()).isFalse();

        ResponseEntity<JsonNode> late = put("jimu", path, monthly, tag);
        assertThat(late.getStatusCode()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
        JsonNode block = as("csw").getForObject("/api/v1/councils/B4", JsonNode.class);
        assertThat(block.get("dates")).hasSize(12);
    }

    @Test
    void placeAndLengthOfSessionsAreSetWithTheCadence() {
        String path = "/api/v1/councils/AM4/cadence";
        Map<String, Object> setting =
                Map.of("kind", "RRULE", "rrule", "FREQ=MONTHLY;BYDAY=1FR", "place", "灘浦公民館", "sessionMinutes", 75);
        JsonNode set = put("admin", path, setting, null).getBody();
        assertThat(set.get("place").asText()).isEqualTo("灘浦公民館");
        assertThat(set.get("sessionMinutes").asInt()).isEqualTo(75);
        assertThat(as("csw")
                        .getForObject("/api/v1/councils/AM4", JsonNode.class)
                        .get("sessionMinutes")
                        .asInt())
                .isEqualTo(75);

        Map<String, Object> without = Map.of("kind", "RRULE", "rrule", "FREQ=MONTHLY;BYDAY=1FR", "place", "");
        assertThat(put("admin", path, without, null).getBody().get("place").isNull())
                .isTrue();
        Map<String, Object> long5 = Map.of("kind", "ADHOC", "sessionMinutes", 5);
        assertThat(put("admin", path, long5, null).getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(as("admin").getForObject(path, JsonNode.class).get("kind").asText())
                .isEqualTo("RRULE");
    }

    @Test
    void aRuleThatNeverFiresOrCannotBeReadIsRefusedWithARemedy() {
        String path = "/api/v1/councils/B3/cadence";
        ResponseEntity<JsonNode> never =
                put("jimu", path, Map.of("kind", "RRULE", "rrule", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), null);
        assertThat(never.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(never.getBody().toString()).contains("一度も開催日が来ません").contains("rrule");

        assertThat(refusal(path, Map.of("kind", "RRULE", "rrule", "毎月"))).contains("読めません");
        assertThat(refusal(path, Map.of("kind", "RRULE"))).contains("FREQ=MONTHLY");
        assertThat(refusal(path, Map.of("kind", "ADHOC", "rrule", "FREQ=DAILY")))
                .contains("指定できません");
        assertThat(refusal(path, Map.of("kind", "FOLLOW_HOST", "rrule", "FREQ=DAILY")))
                .contains("相乗りする会議");
        assertThat(as("jimu").getForObject(path, JsonNode.class).get("assumed").asBoolean())
                .isTrue();
    }

    @Test
    void theDemonstrationAccountsSitWhereTheyShould() {
        assertThat(groups("jimu")).contains("D01:SECRETARIAT", "SYSTEM:SECRETARIAT", "AM4:SECRETARIAT");
        assertThat(groups("gicho")).contains("D21:CHAIR", "CARE:CHAIR", "CARE:CONVENER");
        assertThat(groups("iin")).contains("D07:MEMBER").doesNotContain("D08:MEMBER");
    }

    @Test
    void aPersonIsSeatedAndLeaves() {
        JsonNode somebody =
                post("admin", "/api/v1/people", Map.of("name", "架空 太郎")).getBody();
        Map<String, Object> seat = Map.of(
                "role", "MEMBER",
                "title", "協力者",
                "secrecy", "PLEDGED",
                "personId", somebody.get("id").asLong(),
                "from", "2026-04-01");
        ResponseEntity<JsonNode> given = post("jimu", "/api/v1/councils/D09/seats", seat);
        assertThat(given.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(given.getBody().get("personName").asText()).isEqualTo("架空 太郎");

        String end = "/api/v1/councils/D09/seats/" + given.getBody().get("id").asLong() + "/end";
        ResponseEntity<JsonNode> ended = post("jimu", end, Map.of("on", "2026-06-30"));
        assertThat(ended.getBody().get("until").asText()).isEqualTo("2026-06-30");
        assertThat(post("iin", end, Map.of("on", "2026-06-30")).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);

        JsonNode roster = as("csw").getForObject("/api/v1/councils/D09/seats?on=2026-05-01&limit=200", JsonNode.class);
        assertThat(roster.get("items").toString()).contains("協力者");
    }

    @Test
    void theAdministratorKeepsTheHolidays() {
        String path = "/api/v1/holidays/2031-06-18";
        assertThat(put("jimu", path, Map.of("name", "臨時の休日"), null).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(put("admin", path, Map.of("name", "臨時の休日"), null).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(as("csw").getForObject(path, JsonNode.class).get("name").asText())
                .isEqualTo("臨時の休日");
        assertThat(as("csw")
                        .getForObject("/api/v1/holidays?from=2031-04-01", JsonNode.class)
                        .get("items"))
                .anyMatch(day -> day.get("date").asText().equals("2031-06-18"));
        ResponseEntity<Void> gone = as("admin").exchange(path, HttpMethod.DELETE, HttpEntity.EMPTY, Void.class);
        assertThat(gone.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(as("csw").getForEntity(path, JsonNode.class).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private static JsonNode council(JsonNode city, String code) {
        for (JsonNode council : city.get("councils")) {
            if (council.get("code").asText().equals(code)) {
                return council;
            }
        }
        throw new AssertionError("no council " + code);
    }

    private String groups(String login) {
        return as(login)
                .getForObject("/api/v1/me", JsonNode.class)
                .get("groups")
                .toString();
    }

    private String refusal(String path, Map<String, String> body) {
        ResponseEntity<JsonNode> answer = put("jimu", path, body, null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        return answer.getBody().toString();
    }

    private TestRestTemplate as(String login) {
        return http.withBasicAuth(login, PASSWORD);
    }

    private ResponseEntity<JsonNode> put(String login, String path, Object body, String tag) {
        HttpHeaders headers = new HttpHeaders();
        if (tag != null) {
            headers.setIfMatch(tag);
        }
        return as(login).exchange(path, HttpMethod.PUT, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String login, String path, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        return as(login).exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
    }
}
