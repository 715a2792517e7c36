package jp.kasane.systembuilding;

import org.jspecify.annotations.Nullable;

/**
 * What came of flagging a case.
 *
 * @param joined the case feeds an issue now; else its flag waits for similar ones
 * @param issue the one that it feeds; null also when that issue tells a field that a consent leaves out
 */
public record Flagged(boolean joined, @Nullable Long issue) {

    /** Code of what may be said about it: {@code waits}, {@code joined}, or only that it is {@code done}. */
    public String outcome() {
        if (!joined) {
            return "waits";
        }
        return issue == null ? "done" : "joined";
    }
}
