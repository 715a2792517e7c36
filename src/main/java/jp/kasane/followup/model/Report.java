package jp.kasane.followup.model;

import org.jspecify.annotations.Nullable;

/**
 * What somebody reports on an action: how it went, in words, or both.
 *
 * @param outcome null when only words were given
 * @param text what was done and what came of it; empty when the outcome says enough
 */
public record Report(@Nullable ReportOutcome outcome, String text) {

    public static Report inWords(String text) {
        return new Report(null, text);
    }

    /** Whether it says anything at all. */
    public boolean isEmpty() {
        return outcome == null && text.isBlank();
    }
}
