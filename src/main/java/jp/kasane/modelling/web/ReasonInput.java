package jp.kasane.modelling.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Why something is done, as typed.
 *
 * @param version of what the page showed
 */
record ReasonInput(
        @Nullable String reason,

        @NotNull(message = "{modelling.draft.stale}") @Nullable
        Integer version) {

    String words() {
        return reason == null ? "" : reason.strip();
    }

    int seen() {
        return version == null ? -1 : version;
    }
}
