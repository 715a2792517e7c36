package jp.kasane.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads pages as a browser with a session does, and takes the time until the last byte. */
final class SignedInReader {

    static final String PASSWORD = "benchmark-password";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    private SignedInReader(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    static SignedInReader as(String login, int port) throws IOException {
        SignedInReader reader = new SignedInReader(port);
        Matcher token = TOKEN.matcher(reader.send(HttpRequest.newBuilder(URI.create(reader.base + "/sign-in"))
                        .build())
                .body());
        if (!token.find()) {
            throw new IOException("no sign-in form");
        }
        String form = "username=" + login + "&password=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        reader.send(HttpRequest.newBuilder(URI.create(reader.base + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return reader;
    }

    /** @throws IOException unless the page is shown */
    Read read(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = send(request);
        long nanos = System.nanoTime() - begun;
        if (answer.statusCode() != 200 || answer.uri().getPath().equals("/sign-in")) {
            throw new IOException(path + " answered " + answer.statusCode() + " at " + answer.uri());
        }
        Matcher next = NEXT.matcher(answer.body());
        return new Read(nanos, next.find() ? next.group(1).replace("&amp;", "&") : null);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** @param next path of the following page of the list; null at its end */
    record Read(long nanos, @Nullable String next) {}
}
