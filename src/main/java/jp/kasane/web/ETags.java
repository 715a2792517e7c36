package jp.kasane.web;

import java.util.Arrays;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** A record's version as HTTP's entity tag. */
public final class ETags {

    private ETags() {}

    /** {@code "3"}, with the quotes. */
    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** 200 with the body and its version. */
    public static <T> ResponseEntity<T> ok(T body, int version) {
        return ResponseEntity.ok().eTag(of(version)).body(body);
    }

    /**
     * Refuses a change that was prepared on an older version.
     *
     * @param ifMatch the header as sent; null when the caller does not care
     * @throws ProblemException STALE when no tag of the header is the record's version
     */
    public static void requireMatch(@Nullable String ifMatch, int version) {
        if (ifMatch == null) {
            return;
        }
        String current = of(version);
        boolean matches = Arrays.stream(ifMatch.split(","))
                .map(String::trim)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
        if (!matches) {
            throw ProblemException.stale("web.version.stale", String.valueOf(version));
        }
    }
}
