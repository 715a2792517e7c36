package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@KasaneTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorStoryTest {

    private static final String PROBE = "/api/v1/test-probe";

    @Autowired
    TestRestTemplate anonymous;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":                                       |               | 行",
                "{\"text\": \"a\", \"text\": \"b\"}                |               | 重複",
                "{\"text\": \"a\"} {}                              |               | ",
                "{\"text\": \"a\", \"colour\": 1}                  | colour        | text",
                "{\"text\": 5}                                     | text          | 文字列",
                "{\"text\": [\"a\"]}                               | text          | 文字列",
                "{\"text\": \"a\", \"count\": \"5\"}               | count         | 整数",
                "{\"text\": \"a\", \"count\": 1.5}                 | count         | 整数",
                "{\"text\": \"a\", \"count\": 99999999999}         | count         | ",
                "{\"text\": \"a\", \"flag\": \"true\"}             | flag          | 真偽値",
                "{\"text\": \"a\", \"kind\": \"WRONG\"}            | kind          | CONFLICT",
                "{\"text\": \"a\", \"kind\": 1}                    | kind          | CONFLICT",
                "{\"text\": \"a\", \"date\": \"2026-02-30\"}       | date          | 日付",
                "{\"text\": \"a\", \"items\": {}}                  | items         | 配列",
                "{\"text\": \"a\", \"items\": [{\"minutes\": 1}, {\"minutes\": \"x\"}]} | items[1].minutes | 整数",
                "{\"text\": \"a\", \"items\": [{\"minutes\": null}]} | items[0].minutes | 整数",
                "{\"text\": \"a\\u0000b\"}                         | text          | U+0000",
                "{\"text\": \"a\\ud842\"}                          | text          | U+0000",
                "{\"text\": \"a\", \"items\": [{\"minutes\": 1, \"names\": [\"b\", \"\\u0000\"]}]} "
                        + "| items[0].names[1] | U+0000",
                "[]                                                |               | オブジェクト",
                "5                                                 |               | ",
            })
    void unreadableBodyNamesTheFieldAndTheRemedy(String body, String field, String words) {
        for (String path : new String[] {PROBE, PROBE + "/tree"}) {
            ResponseEntity<JsonNode> answer = post(path, body);
            assertProblem(answer, HttpStatus.BAD_REQUEST, "bad-request");
            if (field != null) {
                assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo(field);
            }
            if (words != null) {
                assertThat(answer.getBody().get("detail").asText()).contains(words);
            }
        }
    }

    @Test
    void brokenRulesAreToldAllAtOnce() {
        String body = "{\"text\": \" \", \"items\": [{\"minutes\": 1}, {\"minutes\": 481}]}";
        for (String path : new String[] {PROBE, PROBE + "/tree"}) {
            ResponseEntity<JsonNode> answer = post(path, body);

            assertProblem(answer, HttpStatus.UNPROCESSABLE_ENTITY, "invalid");
            assertThat(answer.getBody().get("errors").findValuesAsText("field"))
                    .containsExactly("items[1].minutes", "text");
            assertThat(answer.getBody().at("/errors/0/message").asText()).contains("480");
        }
    }

    @Test
    void ruleOfARecordItselfIsToldAsTheRule() {
        String body = "{\"text\": \"a\", \"items\": [{\"minutes\": -1}]}";
        for (String path : new String[] {PROBE, PROBE + "/tree"}) {
            ResponseEntity<JsonNode> answer = post(path, body);

            assertProblem(answer, HttpStatus.UNPROCESSABLE_ENTITY, "invalid");
            assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo("minutes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/refuse/%00", "/refuse//x", "/refuse/%2e%2e/x", "/refuse/;a=b"})
    void addressesThatTheFirewallRefusesAreToldAsProblemsToo(String path) {
        ResponseEntity<JsonNode> answer = anonymous
                .withBasicAuth("csw", "demo-password-for-tests")
                .getForEntity(java.net.URI.create(anonymous.getRootUri() + PROBE + path), JsonNode.class);

        assertProblem(answer, HttpStatus.BAD_REQUEST, "bad-request");
    }

    @Test
    void requestThatTheServerCannotEvenParseIsToldAsAProblemToo() throws Exception {
        java.net.URI root = java.net.URI.create(anonymous.getRootUri());
        try (java.net.Socket socket = new java.net.Socket(root.getHost(), root.getPort())) {
            socket.getOutputStream().write("GET /a[b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".getBytes());
            String answer = new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "リクエスト");
            assertThat(answer).doesNotContain("Tomcat", "<html");
        }
    }

    @Test
    void longAndRareTextsSurviveExactly() {
        String text = "𠮷葛\uDB40\uDD00﨑".repeat(5_000);
        ResponseEntity<JsonNode> answer = post(PROBE, "{\"text\": \"" + text + "\"}");

        assertThat(text.codePointCount(0, text.length())).isEqualTo(20_000);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody().get("text").asText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "あ"})
    void twoMillionCharactersAreRefusedClearly(String character) {
        ResponseEntity<JsonNode> answer = post(PROBE, "{\"text\": \"" + character.repeat(2_000_000) + "\"}");

        assertProblem(answer, HttpStatus.PAYLOAD_TOO_LARGE, "too-large");
        assertThat(answer.getBody().get("detail").asText()).contains("2,000,000");
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID, 422, invalid",
        "FORBIDDEN, 403, forbidden",
        "NOT_FOUND, 404, not-found",
        "CONFLICT, 409, conflict",
        "STALE, 412, stale"
    })
    void eachKindOfRefusalHasItsStatus(String kind, int status, String code) {
        ResponseEntity<JsonNode> answer = get(PROBE + "/refuse/" + kind);

        assertProblem(answer, HttpStatus.valueOf(status), code);
        assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo("items[2].minutes");
        assertThat(answer.getBody().at("/errors/0/message").asText()).contains("1 から 200");
        assertThat(answer.getBody().get("instance").asText()).isEqualTo(PROBE + "/refuse/" + kind);
    }

    @ParameterizedTest
    @CsvSource({"race, 409", "engine-race, 409", "constraint, 409", "value, 422"})
    void whatOnlyTheDatabaseRefusedIsStillToldAsAProblem(String how, int status) {
        assertThat(get(PROBE + "/fail/" + how).getStatusCode().value()).isEqualTo(status);
    }

    @Test
    void unexpectedErrorTellsANumberAndTheLogTellsTheRest(CapturedOutput log) {
        ResponseEntity<JsonNode> answer = get(PROBE + "/fail/unexpectedly");

        assertProblem(answer, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        assertThat(answer.getBody().toString()).doesNotContain("secret", "Exception");
        assertThat(log).contains(answer.getBody().get("errorId").asText(), "secret internals");
    }

    @Test
    void wrongAddressMethodAndMediaTypeAreToldInJapanese() {
        assertProblem(get("/api/v1/nothing-here"), HttpStatus.NOT_FOUND, "not-found");

        ResponseEntity<JsonNode> method = exchange(HttpMethod.DELETE, PROBE, new HttpHeaders(), null);
        assertProblem(method, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
        assertThat(method.getHeaders().getAllow()).containsExactly(HttpMethod.POST);

        HttpHeaders form = new HttpHeaders();
        form.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        assertProblem(
                exchange(HttpMethod.POST, PROBE, form, "text=a"),
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type");
        assertProblem(post(PROBE, ""), HttpStatus.BAD_REQUEST, "bad-request");
    }

    @ParameterizedTest
    @CsvSource({
        "/number?number=x, 400, number",
        "/number, 400, number",
        "/refuse/UNKNOWN, 400, kind",
        "/paged?limit=0, 422, limit",
        "/paged?limit=201, 422, limit",
        "/paged?limit=many, 422, limit",
        "/paged?after=x, 422, after",
        "/paged?after=%00, 422, query"
    })
    void wrongParametersAreNamed(String path, int status, String field) {
        ResponseEntity<JsonNode> answer = anonymous
                .withBasicAuth("csw", "demo-password-for-tests")
                .getForEntity(java.net.URI.create(anonymous.getRootUri() + PROBE + path), JsonNode.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo(field);
    }

    @Test
    void listsAnswerFiftyItemsUnlessAsked() {
        assertThat(get(PROBE + "/paged").getBody().get("limit").asInt()).isEqualTo(50);
        assertThat(get(PROBE + "/paged?limit=200&after=7")
                        .getBody()
                        .get("after")
                        .asText())
                .isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"3\"|200", "*|200", "\"1\", \"3\"|200", "\"2\"|412", "W/\"3\"|412", "3|412"})
    void changeOfAnOldVersionIsRefused(String ifMatch, int status) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.IF_MATCH, ifMatch);
        ResponseEntity<JsonNode> answer = exchange(HttpMethod.PUT, PROBE + "/versioned", headers, null);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.getHeaders().getETag()).isEqualTo("\"4\"");
        }
    }

    @Test
    void englishIsAnsweredWhenPreferredAndJapaneseOtherwise() {
        HttpHeaders english = new HttpHeaders();
        english.set(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.9,ja;q=0.5");
        HttpHeaders french = new HttpHeaders();
        french.set(HttpHeaders.ACCEPT_LANGUAGE, "fr");

        assertThat(exchange(HttpMethod.GET, "/api/v1/none", english, null)
                        .getBody()
                        .get("detail")
                        .asText())
                .startsWith("There is nothing");
        assertThat(exchange(HttpMethod.GET, "/api/v1/none", french, null)
                        .getBody()
                        .get("detail")
                        .asText())
                .startsWith("このアドレスには");
    }

    @Test
    void nothingButApiHealthAndDocumentIsServed() {
        assertThat(anonymous.getForEntity("/actuator/health", JsonNode.class).getBody())
                .hasToString("{\"status\":\"UP\"}");
        assertThat(get("/actuator/env").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(get("/engine-rest/engine").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(anonymous.getForEntity("/index.html", String.class).getBody())
                .contains("action=\"/sign-in\"");
    }

    @Test
    void answersCarrySecurityHeaders() {
        HttpHeaders headers = get("/api/v1/me").getHeaders();

        assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getCacheControl()).contains("no-store");
        assertThat(headers.get(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void pageOfAnotherSiteCannotChangeAnything() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Sec-Fetch-Site", "cross-site");
        headers.setContentType(MediaType.APPLICATION_JSON);

        assertProblem(
                exchange(HttpMethod.POST, PROBE, headers, "{\"text\": \"a\"}"), HttpStatus.FORBIDDEN, "forbidden");
    }

    private static void assertProblem(ResponseEntity<JsonNode> answer, HttpStatus status, String code) {
        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType().isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .isTrue();
        JsonNode problem = answer.getBody();
        assertThat(problem.get("type").asText()).isEqualTo("urn:kasane:problem:" + code);
        assertThat(problem.get("status").asInt()).isEqualTo(status.value());
        assertThat(problem.get("title").asText()).doesNotContain("web.");
        assertThat(problem.get("detail").asText()).isNotBlank().doesNotContain("web.");
        assertThat(problem.get("errors").isArray()).isTrue();
    }

    private ResponseEntity<JsonNode> get(String path) {
        return exchange(HttpMethod.GET, path, new HttpHeaders(), null);
    }

    private ResponseEntity<JsonNode> post(String path, String json) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return exchange(HttpMethod.POST, path, headers, json);
    }

    private ResponseEntity<JsonNode> exchange(HttpMethod method, String path, HttpHeaders headers, String body) {
        return anonymous
                .withBasicAuth("csw", "demo-password-for-tests")
                .exchange(path, method, new HttpEntity<>(body, headers), JsonNode.class);
    }
}
