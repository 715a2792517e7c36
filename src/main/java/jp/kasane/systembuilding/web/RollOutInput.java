package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** What is there now and since when, as typed. */
record RollOutInput(
        @NotBlank(message = "{systembuilding.missing.arrangement}")
        @Size(max = 4000, message = "{systembuilding.text.too-long}")
        @Nullable
        String arrangement,

        @NotBlank(message = "{systembuilding.roll-out.since}") @Nullable
        String since,

        @Nullable String version) {

    LocalDate day() {
        return Typed.date("since", since);
    }

    @Nullable
    Integer seen() {
        return Typed.optionalWhole("version", version);
    }
}
