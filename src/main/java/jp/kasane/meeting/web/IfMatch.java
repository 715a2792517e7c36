package jp.kasane.meeting.web;

import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** The version that a caller saw, from its {@code If-Match} header. */
final class IfMatch {

    private IfMatch() {}

    /**
     * @return null when the caller does not care
     * @throws ProblemException STALE for a tag that no version here ever had
     */
    static @Nullable Integer version(@Nullable String header) {
        if (header == null || header.trim().equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(header.trim().replaceAll("^\"|\"$", ""));
        } catch (NumberFormatException e) {
            throw ProblemException.stale("meeting.stale");
        }
    }
}
