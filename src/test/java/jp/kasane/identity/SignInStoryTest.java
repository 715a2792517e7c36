package jp.kasane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.jdbc.core.JdbcTemplate;

@KasaneTest
class SignInStoryTest {

    private static final String PASSWORD = "demo-password-for-tests";

    private static final String HANDED = "hatsu yuki shirasagi 7";
    private static final String OWN = "uozu kanchi nishiki 42";

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate database;

    @Test
    void nobodyEntersWithoutSigningIn() {
        ResponseEntity<JsonNode> answer = http.getForEntity("/api/v1/me", JsonNode.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json;charset=UTF-8");
        assertThat(answer.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Basic");
        assertThat(answer.getBody().get("detail").asText()).contains("サインインが必要です");
    }

    @Test
    void whoIsSignedInLearnsItsRolesAndGroups() {
        JsonNode me = as("csw").getForObject("/api/v1/me", JsonNode.class);

        assertThat(me.get("login").asText()).isEqualTo("csw");
        assertThat(me.get("roles").get(0).asText()).isEqualTo("CSW");
        assertThat(texts(me.get("groups")))
                .contains("CSW", "person:" + me.get("id").asLong());
    }

    @Test
    void wrongPasswordsUnknownLoginsAndStrangeBytesAreRefusedAlike() {
        for (String login : List.of("csw", "nobody-" + UUID.randomUUID(), "a\0b", "x".repeat(500))) {
            ResponseEntity<JsonNode> answer =
                    http.withBasicAuth(login, "wrong password").getForEntity("/api/v1/me", JsonNode.class);
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
            assertThat(answer.getBody().get("detail").asText()).contains("正しくありません");
        }
    }

    @Test
    void guessingIsSlowedDownForThatLoginOnly() {
        String login = newAccount("correct horse battery");
        for (int i = 0; i < 5; i++) {
            http.withBasicAuth(login, "guess " + i).getForEntity("/api/v1/me", JsonNode.class);
        }
        ResponseEntity<JsonNode> answer =
                http.withBasicAuth(login, "correct horse battery").getForEntity("/api/v1/me", JsonNode.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).matches("[1-9]\\d*");
        assertThat(as("csw").getForEntity("/api/v1/me", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void changedPasswordEndsTheOldOneAndEveryTokenAtOnce() {
        String login = newAccount("the first password");
        TestRestTemplate before = http.withBasicAuth(login, "the first password");
        HttpHeaders bearer = bearer(issue(before, 1).get("token").asText());

        ResponseEntity<Void> changed = before.exchange(
                "/api/v1/me/password",
                HttpMethod.PUT,
                new HttpEntity<>(Map.of("current", "the first password", "password", "the second password")),
                Void.class);

        assertThat(changed.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(before.getForEntity("/api/v1/me", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(me(bearer).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(http.withBasicAuth(login, "the second password")
                        .getForEntity("/api/v1/me", JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void tokenSignsInUntilItIsRevokedAndOnlyItsHashIsKept() {
        JsonNode issued = issue(as("csw"), 90);
        String token = issued.get("token").asText();
        HttpHeaders bearer = bearer(token);

        assertThat(me(bearer).getBody().get("login").asText()).isEqualTo("csw");
        assertThat(database.queryForObject(
                        "select count(*) from identity_token where token_hash = sha256(?::bytea)",
                        Integer.class,
                        token))
                .isEqualTo(1);

        String address = "/api/v1/me/tokens/" + issued.get("id").asLong();
        assertThat(as("iin")
                        .exchange(address, HttpMethod.DELETE, null, Void.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(as("csw")
                        .exchange(address, HttpMethod.DELETE, null, Void.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(me(bearer).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void expiredTokenNoLongerSignsIn() {
        JsonNode issued = issue(as("csw"), 1);
        HttpHeaders bearer = bearer(issued.get("token").asText());
        database.update(
                "update identity_token set created_at = now() - interval '2 days', expires_at = now() - interval '1 s'"
                        + " where id = ?",
                issued.get("id").asLong());

        assertThat(me(bearer).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void tokensLastNinetyDaysAtMost() {
        for (int days : new int[] {0, 91, -1}) {
            ResponseEntity<JsonNode> answer = as("csw")
                    .postForEntity("/api/v1/me/tokens", Map.of("name", "too long", "days", days), JsonNode.class);
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
            assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo("days");
        }
    }

    @Test
    void onlyAdministratorsSeeAndRegisterPeople() {
        assertThat(as("csw").getForEntity("/api/v1/people", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(as("csw")
                        .postForEntity("/api/v1/people", Map.of("name", "誰か"), JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        JsonNode first = as("admin").getForObject("/api/v1/people?limit=2", JsonNode.class);
        assertThat(first.get("items")).hasSize(2);
        JsonNode second = as("admin")
                .getForObject(
                        "/api/v1/people?limit=2&after=" + first.get("next").asText(), JsonNode.class);
        assertThat(second.at("/items/0/id").asLong())
                .isGreaterThan(first.at("/items/1/id").asLong());
    }

    @Test
    void namesAreKeptExactlyAndLoginsAreUnique() {
        String login = "p" + UUID.randomUUID();
        Map<String, Object> person = Map.of("name", "𠮷田 葛\uDB40\uDD00城", "login", login, "password", HANDED);

        ResponseEntity<JsonNode> created = as("admin").postForEntity("/api/v1/people", person, JsonNode.class);
        ResponseEntity<JsonNode> again = as("admin").postForEntity("/api/v1/people", person, JsonNode.class);

        assertThat(created.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(created.getBody().get("name").asText()).isEqualTo("𠮷田 葛\uDB40\uDD00城");
        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(again.getBody().get("detail").asText()).contains("ログイン名");
    }

    @Test
    void aPasswordThatAnAdministratorChoseIsGoodForChoosingAnOwnOne() {
        String login = "h" + UUID.randomUUID();
        Map<String, Object> person = Map.of("name", "手渡 試子", "login", login, "password", HANDED);
        JsonNode created = as("admin").postForObject("/api/v1/people", person, JsonNode.class);
        TestRestTemplate handed = http.withBasicAuth(login, HANDED);

        assertThat(handed.getForEntity("/api/v1/me", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(change(handed, HANDED, OWN).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(http.withBasicAuth(login, OWN)
                        .getForEntity("/api/v1/me", JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(database.queryForList(
                        "SELECT kind FROM identity_change WHERE person_id = ? ORDER BY at",
                        String.class,
                        created.get("id").asLong()))
                .containsExactly("REGISTERED", "PASSWORD_CHANGED");
    }

    @Test
    void aPasswordOfTheLeakedListsIsRefusedForOthersToo() {
        Map<String, Object> person =
                Map.of("name", "漏洩 試子", "login", "w" + UUID.randomUUID(), "password", "passwordpassword");

        ResponseEntity<JsonNode> refused = as("admin").postForEntity("/api/v1/people", person, JsonNode.class);

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getBody().at("/errors/0/field").asText()).isEqualTo("password");
    }

    @Test
    void aHandedPasswordThatRanOutOpensNothing() {
        String login = newAccount("correct horse battery");
        TestRestTemplate program = http.withBasicAuth(login, "correct horse battery");
        assertThat(program.getForEntity("/api/v1/me", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        database.update("UPDATE identity_account SET handed_until = now() - interval '1 s' WHERE login = ?", login);

        assertThat(program.getForEntity("/api/v1/me", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(change(program, "correct horse battery", OWN).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void guessingTheCurrentPasswordIsSlowedDownHoweverOneSignedIn() {
        for (boolean byToken : new boolean[] {false, true}) {
            String login = newAccount("correct horse battery");
            TestRestTemplate byPassword = http.withBasicAuth(login, "correct horse battery");
            HttpHeaders headers = byToken
                    ? bearer(issue(byPassword, 1).get("token").asText())
                    : basic(login, "correct horse battery");
            for (int i = 0; i < 5; i++) {
                assertThat(change(headers, "guess " + i).getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
            }

            ResponseEntity<JsonNode> waiting = change(headers, "guess 5");

            assertThat(waiting.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
            assertThat(waiting.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).matches("[1-9]\\d*");
            assertThat(waiting.getBody().get("detail").asText()).contains("秒");
        }
    }

    private ResponseEntity<JsonNode> change(HttpHeaders headers, String current) {
        return http.exchange(
                "/api/v1/me/password",
                HttpMethod.PUT,
                new HttpEntity<>(Map.of("current", current, "password", OWN), headers),
                JsonNode.class);
    }

    private static ResponseEntity<JsonNode> change(TestRestTemplate who, String current, String next) {
        return who.exchange(
                "/api/v1/me/password",
                HttpMethod.PUT,
                new HttpEntity<>(Map.of("current", current, "password", next)),
                JsonNode.class);
    }

    private static HttpHeaders basic(String login, String password) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBasicAuth(login, password);
        return headers;
    }

    private String newAccount(String password) {
        String login = "t" + UUID.randomUUID();
        people.register(new NewPerson("試験 太郎", null, null, null, login, password, Set.of()));
        return login;
    }

    private JsonNode issue(TestRestTemplate who, int days) {
        return who.postForObject("/api/v1/me/tokens", Map.of("name", "script", "days", days), JsonNode.class);
    }

    private ResponseEntity<JsonNode> me(HttpHeaders headers) {
        return http.exchange("/api/v1/me", HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class);
    }

    private TestRestTemplate as(String login) {
        return http.withBasicAuth(login, PASSWORD);
    }

    private static HttpHeaders bearer(String token) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBearerAuth(token);
        return headers;
    }

    private static List<String> texts(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
