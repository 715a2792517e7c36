package jp.kasane.web.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The headers that belong to an answer: what it is, where it is, which version. */
final class AnswerHeaders {

    private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION);

    private AnswerHeaders() {}

    static String read(HttpServletResponse response) {
        return KEPT.stream()
                .filter(name -> response.getHeader(name) != null)
                .map(name -> name + ": " + response.getHeader(name))
                .collect(Collectors.joining("\n"));
    }

    static void write(@Nullable String headers, HttpServletResponse response) {
        if (headers == null || headers.isEmpty()) {
            return;
        }
        headers.lines().map(line -> line.split(": ", 2)).forEach(pair -> response.setHeader(pair[0], pair[1]));
    }
}
