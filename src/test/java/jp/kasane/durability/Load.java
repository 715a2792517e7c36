package jp.kasane.durability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Requests with Idempotency-Keys, and a book of which were answered and which have to be sent again. */
final class Load {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A request whose answer never came. */
    record Unanswered(String login, String method, String path, String body, String key) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> caseNumberOfTitle = new ConcurrentHashMap<>();
    private final Queue<Unanswered> unanswered = new ConcurrentLinkedQueue<>();
    private volatile ChildKasane server;

    Load(ChildKasane server) {
        this.server = server;
    }

    void turnTo(ChildKasane next) {
        this.server = next;
    }

    /** Titles of acknowledged cases and the numbers they were given. */
    Map<String, String> acknowledged() {
        return caseNumberOfTitle;
    }

    Collection<Unanswered> unanswered() {
        return unanswered;
    }

    /** @throws IOException when no answer came; the request is then remembered */
    JsonNode post(String login, String path, Object body) throws IOException, InterruptedException {
        return send(login, "POST", path, JSON.writeValueAsString(body));
    }

    JsonNode put(String login, String path, Object body) throws IOException, InterruptedException {
        return send(login, "PUT", path, JSON.writeValueAsString(body));
    }

    JsonNode get(String login, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request(login, path).GET().build(), BodyHandlers.ofString());
        return JSON.readTree(response.body());
    }

    /** Sends everything again that was not answered, with its old key. */
    void retry() throws IOException, InterruptedException {
        for (Unanswered again = unanswered.poll(); again != null; again = unanswered.poll()) {
            exchange(again);
        }
    }

    private JsonNode send(String login, String method, String path, String body)
            throws IOException, InterruptedException {
        Unanswered request =
                new Unanswered(login, method, path, body, UUID.randomUUID().toString());
        try {
            return exchange(request);
        } catch (IOException e) {
            unanswered.add(request);
            throw e;
        }
    }

    private JsonNode exchange(Unanswered request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                request(request.login(), request.path())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", request.key())
                        .method(request.method(), BodyPublishers.ofString(request.body()))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() >= 500) {
            throw new AssertionError(request.path() + " answered " + response.statusCode() + " " + response.body());
        }
        JsonNode answer = response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
        if (request.path().equals("/cases") && response.statusCode() == 201) {
            caseNumberOfTitle.put(
                    JSON.readTree(request.body()).get("title").asText(),
                    answer.get("number").asText());
        }
        return answer;
    }

    private HttpRequest.Builder request(String login, String path) {
        return HttpRequest.newBuilder(server.address("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", authorization(login));
    }

    static String authorization(String login) {
        byte[] secret = (login + ":" + ChildKasane.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(secret);
    }
}
