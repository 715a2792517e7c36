package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
class IdempotencyStoryTest {

    private static final String PASSWORD = "demo-password-for-tests";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcTemplate database;

    private final String name = "試験 " + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @Test
    void repeatedRequestAnswersTheSameAndDoesNothingTwice() {
        ResponseEntity<JsonNode> first = register(key, Map.of("name", name));
        ResponseEntity<JsonNode> second = register(key, Map.of("name", name));

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(second.getHeaders().getContentType())
                .isEqualTo(first.getHeaders().getContentType());
        assertThat(second.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void entityTagIsRepeatedToo() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", key);
        for (int i = 0; i < 2; i++) {
            ResponseEntity<JsonNode> answer = as("csw")
                    .exchange(
                            "/api/v1/test-probe/versioned",
                            HttpMethod.PUT,
                            new HttpEntity<>(null, headers),
                            JsonNode.class);
            assertThat(answer.getHeaders().getETag()).isEqualTo("\"4\"");
        }
    }

    @Test
    void twentyRequestsAtOnceMakeOneChange() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<ResponseEntity<JsonNode>>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return register(key, Map.of("name", name));
                }));
            }
            start.countDown();
            List<JsonNode> bodies = new ArrayList<>();
            for (Future<ResponseEntity<JsonNode>> answer : answers) {
                assertThat(answer.get().getStatusCode()).isEqualTo(HttpStatus.CREATED);
                bodies.add(answer.get().getBody());
            }
            assertThat(bodies).containsOnly(bodies.get(0));
        } finally {
            threads.shutdownNow();
        }
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void keyOfAnotherRequestIsRefused() {
        register(key, Map.of("name", name));
        ResponseEntity<JsonNode> otherBody = register(key, Map.of("name", name, "kana", "しけん"));
        ResponseEntity<JsonNode> otherPath = post("admin", "/api/v1/me/tokens", key, Map.of("name", name));

        for (ResponseEntity<JsonNode> answer : List.of(otherBody, otherPath)) {
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
            assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo("Idempotency-Key");
            assertThat(answer.getBody().get("detail").asText()).contains("別の内容");
        }
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void refusedRequestLeavesTheKeyFreeAndNothingBehind() {
        Map<String, String> wrong = Map.of("name", name, "login", "WRONG LOGIN", "password", "a long password");
        assertThat(register(key, wrong).getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(registered()).isZero();

        assertThat(register(key, Map.of("name", name)).getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void keysOfTwoPeopleDoNotMeet() {
        ResponseEntity<JsonNode> one = post("csw", "/api/v1/test-probe", key, Map.of("text", "one"));
        ResponseEntity<JsonNode> two = post("iin", "/api/v1/test-probe", key, Map.of("text", "two"));

        assertThat(one.getBody().get("text").asText()).isEqualTo("one");
        assertThat(two.getBody().get("text").asText()).isEqualTo("two");
    }

    @Test
    void secretIsNeitherKeptNorShownTwiceNorIssuedTwice() {
        ResponseEntity<JsonNode> first = post("csw", "/api/v1/me/tokens", key, Map.of("name", name));
        ResponseEntity<JsonNode> second = post("csw", "/api/v1/me/tokens", key, Map.of("name", name));

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(database.queryForObject("select count(*) from identity_token where name = ?", Integer.class, name))
                .isEqualTo(1);
        assertThat(database.queryForObject(
                        "select count(*) from web_idempotency where convert_from(body, 'UTF8') like '%kasane\\_%'",
                        Integer.class))
                .isZero();
    }

    @Test
    void keyMustBePlainText() {
        ResponseEntity<JsonNode> answer = register("a b", Map.of("name", name));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo("Idempotency-Key");
        assertThat(registered()).isZero();
    }

    private int registered() {
        return database.queryForObject("select count(*) from identity_person where name = ?", Integer.class, name);
    }

    private ResponseEntity<JsonNode> register(String idempotencyKey, Map<String, String> person) {
        return post("admin", "/api/v1/people", idempotencyKey, person);
    }

    private ResponseEntity<JsonNode> post(String login, String path, String idempotencyKey, Map<String, String> body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", idempotencyKey);
        return as(login).exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private TestRestTemplate as(String login) {
        return http.withBasicAuth(login, PASSWORD);
    }
}
