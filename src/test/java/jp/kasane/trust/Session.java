package jp.kasane.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kasane.testing.Http;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** One person's browser and programs: signs in once, keeps the session and a token, follows no redirect. */
final class Session {

    private static final String CSRF = "_csrf";
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String BOUNDARY = "----kasane-trust";
    private static final ObjectMapper WRITER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String base;
    private final @Nullable String token;
    private String cookie = "";
    private String csrf = "";
    private boolean over;

    private final @Nullable String login;

    private Session(int port, @Nullable String login, @Nullable String token) {
        this.login = login;
        this.base = "http://127.0.0.1:" + port;
        this.token = token;
    }

    static Session stranger(int port) {
        Session session = new Session(port, null, null);
        session.readCsrf(session.ask(Ask.get("/sign-in")));
        return session;
    }

    static Session of(String login, int port) {
        Session session = new Session(port, login, tokenOf(login, port));
        session.readCsrf(session.ask(Ask.get("/sign-in")));
        List<Map.Entry<String, String>> fields =
                List.of(Map.entry("username", login), Map.entry("password", Http.PASSWORD));
        Reply entered = session.ask(Ask.form("/sign-in", fields, false));
        if (entered.headers().firstValue("Location").orElse("").contains("/sign-in")) {
            throw new IllegalStateException(login + " could not sign in: " + entered.headers());
        }
        session.readCsrf(session.ask(Ask.get("/me")));
        return session;
    }

    private static String tokenOf(String login, int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/me/tokens"))
                .header("Authorization", basic(login))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"trust\",\"days\":1}"))
                .build();
        try {
            String body = sent(request).body();
            return new ObjectMapper().readTree(body).at("/token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes back every token of the person, the own one last. */
    void revokeTokens() {
        try {
            JsonNode tokens = new ObjectMapper()
                    .readTree(ask(Ask.get("/api/v1/me/tokens")).body());
            tokens.findValues("id").forEach(id -> ask(Ask.json("DELETE", "/api/v1/me/tokens/" + id.asText(), null)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes on with the session and the token as they are, although they may be good no more. */
    void goOnWithThem() {
        over = true;
    }

    /** Whether both the session and the token are still good. */
    boolean isAlive() {
        return ask(Ask.get("/me")).status() == 200 && ask(Ask.get("/api/v1/me")).status() == 200;
    }

    /** With the password instead of the token, as what makes tokens must be asked. */
    Reply askWithPassword(Ask ask) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + ask.address()))
                .header("Accept-Language", "ja")
                .header("Authorization", basic(String.valueOf(login)));
        return sent(request.method(ask.method(), body(ask, request)).build());
    }

    private static String basic(String login) {
        return "Basic "
                + Base64.getEncoder().encodeToString((login + ":" + Http.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    synchronized Reply ask(Ask ask) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + ask.address())).header("Accept-Language", "ja");
        if (ask.isOfProgram()) {
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
        } else if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        ask.headers().forEach(request::header);
        Reply reply = sent(request.method(ask.method(), body(ask, request)).build());
        if (!ask.isOfProgram() && !over) {
            keepCookie(reply);
        }
        return reply;
    }

    private HttpRequest.BodyPublisher body(Ask ask, HttpRequest.Builder request) {
        if (ask.fields() != null && ask.changesSomething()) {
            List<Map.Entry<String, String>> fields = withOwnKeys(ask.fields());
            request.header(
                    "Content-Type",
                    ask.multipart()
                            ? "multipart/form-data; boundary=" + BOUNDARY
                            : "application/x-www-form-urlencoded");
            return BodyPublishers.ofString(ask.multipart() ? multipart(fields) : Ask.encoded(fields));
        }
        if (ask.json() != null) {
            request.header("Content-Type", "application/json");
            return BodyPublishers.ofString(written(ask.json()));
        }
        return BodyPublishers.noBody();
    }

    /** In ASCII, so that half a character arrives as such. */
    private static String written(JsonNode json) {
        try {
            return WRITER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Others' forms, sent with the own session's token, as a request of its own and with a draft of its own. */
    private List<Map.Entry<String, String>> withOwnKeys(List<Map.Entry<String, String>> fields) {
        List<Map.Entry<String, String>> own = new ArrayList<>();
        fields.forEach(field -> {
            if (field.getKey().equals("_once")
                    || field.getKey().equals("draft")
                            && UUIDS.matcher(field.getValue()).matches()) {
                own.add(Map.entry(field.getKey(), UUID.randomUUID().toString()));
            } else if (!field.getKey().equals(CSRF)) {
                own.add(field);
            }
        });
        own.add(Map.entry(CSRF, csrf));
        return own;
    }

    /** A field whose name ends in {@code @name.csv} is a file of that name. */
    private static String multipart(List<Map.Entry<String, String>> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach(field -> {
            String[] name = field.getKey().split("@", 2);
            text.append("--")
                    .append(BOUNDARY)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(name[0]);
            text.append(name.length == 1 ? "\"" : "\"; filename=\"" + name[1] + "\"\r\nContent-Type: text/plain");
            text.append("\r\n\r\n").append(field.getValue()).append("\r\n");
        });
        return text.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    private void readCsrf(Reply page) {
        csrf = Jsoup.parse(page.body()).select("input[name=" + CSRF + "]").attr("value");
    }

    private void keepCookie(Reply reply) {
        reply.headers().allValues("Set-Cookie").forEach(set -> {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            StringBuilder kept = new StringBuilder(pair[0] + "=" + pair[1]);
            for (String other : cookie.split("; ")) {
                if (!other.isEmpty() && !other.startsWith(pair[0] + "=")) {
                    kept.append("; ").append(other);
                }
            }
            cookie = kept.toString();
        });
    }

    private static Reply sent(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
