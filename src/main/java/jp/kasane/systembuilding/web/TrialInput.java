package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** What is tried and since when, as typed. */
record TrialInput(
        @NotBlank(message = "{systembuilding.missing.arrangement}")
        @Size(max = 4000, message = "{systembuilding.text.too-long}")
        @Nullable
        String arrangement,

        @NotBlank(message = "{systembuilding.trial.from}") @Nullable
        String from,

        @Nullable String version) {

    LocalDate day() {
        return Typed.date("from", from);
    }

    @Nullable
    Integer seen() {
        return Typed.optionalWhole("version", version);
    }
}
