package jp.kasane.privacy.walk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What identified somebody, and the ways that were walked, each as the visitor's login and the address. */
final class Findings {

    final Map<String, Set<String>> leaks = new ConcurrentSkipListMap<>();
    final Set<String> shown = new ConcurrentSkipListSet<>();
    /** What was not refused for want of a right: there was nothing of the kind to be shown. */
    final Set<String> missed = new ConcurrentSkipListSet<>();
    /** Files with a text in them. */
    final Set<String> files = new ConcurrentSkipListSet<>();
    /** Forms of pages that were sent, by what became of them. */
    final Set<String> refusedForms = new ConcurrentSkipListSet<>();

    final Set<String> acceptedForms = new ConcurrentSkipListSet<>();
    /** Changes through the interface, by what became of them. */
    final Set<String> refusedRequests = new ConcurrentSkipListSet<>();

    final Set<String> keptAnswers = new ConcurrentSkipListSet<>();
    /** Answers that tell of an error of the product. */
    final Set<String> errors = new ConcurrentSkipListSet<>();

    void judge(String where, String content) {
        Set<String> found = IdentifyingStrings.in(content);
        if (!found.isEmpty()) {
            leaks.put(where, found);
        }
    }

    /** Judges headers and content. @return the page, when it is one */
    Optional<Document> judge(String where, Response answer) {
        byte[] content = answer.bodyAsBytes();
        Optional<Document> page = pageOf(answer);
        Charset charset =
                Optional.ofNullable(answer.charset()).map(Charset::forName).orElse(StandardCharsets.UTF_8);
        String read = page.map(document -> Readable.of(answer.body(), document))
                .orElseGet(() -> Readable.of(content, charset));
        judge(where, read + Readable.of(answer.multiHeaders().toString()));
        note(where, answer.statusCode());
        if (answer.statusCode() == 200 && page.isEmpty() && content.length > 0) {
            files.add(where);
        }
        return page;
    }

    void note(String where, int status) {
        if (status == 400 || status == 404 || status == 409) {
            missed.add(where);
        }
        if (status >= 500) {
            errors.add(where + " " + status);
        } else if (status == 200) {
            shown.add(where);
        }
    }

    private static Optional<Document> pageOf(Response answer) {
        return String.valueOf(answer.contentType()).startsWith("text/html")
                ? Optional.of(Jsoup.parse(answer.body(), answer.url().toString()))
                : Optional.empty();
    }
}
