package jp.kasane.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

/** Calls the REST interface of a running Kasane as one of the demonstration accounts. */
public final class Http {

    public static final String PASSWORD = "demo-password-for-tests";

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final RestClient client;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Http(int port) {
        this.client = RestClient.create("http://127.0.0.1:" + port + "/api/v1");
    }

    public Answer get(String login, String path, Object... variables) {
        return send(HttpMethod.GET, login, null, Map.of(), path, variables);
    }

    public Answer post(String login, Object body, String path, Object... variables) {
        return send(HttpMethod.POST, login, body, Map.of(), path, variables);
    }

    public Answer put(String login, Object body, String path, Object... variables) {
        return send(HttpMethod.PUT, login, body, Map.of(), path, variables);
    }

    /** @param body a text is sent as it is, everything else as JSON; null for none */
    public Answer send(
            HttpMethod method,
            String login,
            @Nullable Object body,
            Map<String, String> headers,
            String path,
            Object... variables) {
        RestClient.RequestBodySpec request = client.method(method).uri(path, variables);
        request.headers(all -> all.setBearerAuth(tokenOf(login)));
        headers.forEach(request::header);
        return exchange(request, body);
    }

    /** The account's own token, for a client of another kind. */
    public String tokenOf(String login) {
        return tokens.computeIfAbsent(login, this::signIn);
    }

    /** A token once is cheaper than a password each time, which is slow to check on purpose. */
    private String signIn(String login) {
        RestClient.RequestBodySpec request = client.method(HttpMethod.POST).uri("/me/tokens");
        request.headers(all -> all.setBasicAuth(login, PASSWORD));
        return exchange(request, Map.of("name", "test", "days", 1)).accepted().text("/token");
    }

    private static Answer exchange(RestClient.RequestBodySpec request, @Nullable Object body) {
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(written(body));
        }
        return request.exchange((sent, response) -> answer(response));
    }

    private static byte[] written(Object body) {
        try {
            return body instanceof String text
                    ? text.getBytes(java.nio.charset.StandardCharsets.UTF_8)
                    : JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Answer answer(ClientHttpResponse response) throws IOException {
        try (InputStream content = response.getBody()) {
            byte[] bytes = content.readAllBytes();
            JsonNode body = bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
            return new Answer(response.getStatusCode().value(), response.getHeaders(), body);
        }
    }
}
