package jp.kasane.trust;

import java.net.http.HttpHeaders;
import java.util.stream.Collectors;

/** What came back, all of it. */
record Reply(int status, HttpHeaders headers, String body) {

    /** What became of a request, as far as rights go. */
    enum Fate {
        /** Carried out, or refused for a reason of the matter itself. */
        LET_THROUGH,
        FORBIDDEN,
        /** As if it did not exist. */
        MISSING,
        SIGN_IN_FIRST,
        /** Nothing that an answer to a well-made request may be. */
        BROKEN
    }

    Fate fate() {
        boolean toSignIn = headers.firstValue("Location").orElse("").contains("/sign-in");
        return switch (status) {
            case 401 -> Fate.SIGN_IN_FIRST;
            case 403 -> Fate.FORBIDDEN;
            case 404 -> Fate.MISSING;
            case 200, 201, 202, 204, 409, 412, 422 -> Fate.LET_THROUGH;
            case 302, 303 -> toSignIn ? Fate.SIGN_IN_FIRST : Fate.LET_THROUGH;
            default -> Fate.BROKEN;
        };
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
