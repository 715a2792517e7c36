package jp.kasane.trust;

import java.net.http.HttpHeaders;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back, all of it. */
record Reply(int status, HttpHeaders headers, String body) {

    /** What became of a request, as far as rights go. */
    enum Fate {
        /** Carried out, or refused for a reason of the matter itself. */
        LET_THROUGH,
        FORBIDDEN,
        SENT_BACK,
        /** As if it did not exist. */
        MISSING,
        SIGN_IN_FIRST,
        /** Nothing that an answer to a well-made request may be. */
        BROKEN
    }

    /**
     * @param ask a page that only sends back to the page above it, as the pages of steps do that somebody may not take,
     *     shows nothing
     */
    Fate fate(Ask ask) {
        String to = headers.firstValue("Location").orElse("");
        boolean back = !ask.changesSomething()
                && status == 302
                && !to.isEmpty()
                && ask.path().startsWith(to.replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "") + "/");
        return back ? Fate.SENT_BACK : fate();
    }

    private Fate fate() {
        boolean toSignIn = headers.firstValue("Location").orElse("").matches(".*/sign-in(\\?(?!provider).*)?");
        return switch (status) {
            case 401 -> Fate.SIGN_IN_FIRST;
            case 403 -> body.contains("urn:kasane:problem:step-up") ? Fate.LET_THROUGH : Fate.FORBIDDEN;
            case 404 -> Fate.MISSING;
            case 200, 201, 202, 204, 409, 412, 422, 429 -> Fate.LET_THROUGH;
            case 302, 303 -> toSignIn ? Fate.SIGN_IN_FIRST : Fate.LET_THROUGH;
            default -> Fate.BROKEN;
        };
    }

    /** The body as a page. The last of all code units means the end to this parser, and to nothing else. */
    Document page() {
        return Jsoup.parse(body.replace('\uffff', '\ufffd'));
    }

    /** Headers and body, to look for what must not be there. */
    String everything() {
        String all = headers.map().entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        return all + "\n\n" + body;
    }

    String brief() {
        String text = body.replaceAll("(?s)<style.*?</style>|<script.*?</script>|<[^>]+>", " ")
                .replaceAll("\\s+", " ");
        return status + " " + (text.length() > 300 ? text.substring(0, 300) : text);
    }
}
