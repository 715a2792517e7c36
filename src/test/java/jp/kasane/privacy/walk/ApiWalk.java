package jp.kasane.privacy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.kasane.testing.Http;
import org.jspecify.annotations.Nullable;

/** One program of one person: asks every address of the interface, and changes what the person may change. */
final class ApiWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String login;
    private final String base;
    private final String token;
    private final Findings findings;

    ApiWalk(String login, int port, Findings findings) {
        this.login = login;
        this.base = "http://127.0.0.1:" + port;
        this.token = new Http(port).tokenOf(login);
        this.findings = findings;
    }

    /** Asks for everything about what was walked. */
    void read(Addresses addresses) {
        addresses
                .reads()
                .forEach(way -> addresses.filled(way).forEach(path -> {
                    if (ask("GET", path, null, null).statusCode() == 200) {
                        findings.shown.add(login + " " + path);
                    }
                }));
    }

    /** Sends a body without anything in it wherever something could be changed. What is carried out is asked for again. */
    void change(Addresses addresses) {
        for (Addresses.Way way : addresses.changes()) {
            for (String path : addresses.filled(way)) {
                String key = UUID.randomUUID().toString();
                HttpResponse<byte[]> first = ask(way.method(), path, "{}", key);
                if (first.statusCode() >= 400) {
                    findings.refusedRequests.add(login + " " + way.method() + " " + path);
                } else {
                    again(way.method(), path, "{}", key, first);
                }
            }
        }
    }

    /** What must be carried out, and its kept answer. */
    JsonNode twice(String method, String path, Object body) {
        String key = UUID.randomUUID().toString();
        String written = written(body);
        HttpResponse<byte[]> first = ask(method, "/api/v1" + path, written, key);
        assertThat(first.statusCode())
                .as(login + " " + method + " " + path + " " + new String(first.body(), StandardCharsets.UTF_8))
                .isBetween(200, 299);
        again(method, "/api/v1" + path, written, key, first);
        return read(first);
    }

    JsonNode get(String path) {
        HttpResponse<byte[]> answer = ask("GET", "/api/v1" + path, null, null);
        assertThat(answer.statusCode()).as(login + " " + path).isEqualTo(200);
        return read(answer);
    }

    private void again(String method, String path, String body, String key, HttpResponse<byte[]> first) {
        HttpResponse<byte[]> second = ask(method, path, body, key);
        if (second.headers().firstValue("Idempotency-Replayed").isPresent()) {
            assertThat(second.body()).as(method + " " + path).isEqualTo(first.body());
            findings.keptAnswers.add(login + " " + method + " " + path);
        }
    }

    private HttpResponse<byte[]> ask(String method, String path, @Nullable String body, @Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        HttpResponse<byte[]> answer = send(request.build());
        String where = login + (method.equals("GET") ? " " : " " + method + " ") + path;
        findings.judge(where, Readable.of(answer.body(), StandardCharsets.UTF_8));
        findings.judge(where, Readable.of(answer.headers().map().toString()));
        findings.note(where, answer.statusCode());
        return answer;
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
