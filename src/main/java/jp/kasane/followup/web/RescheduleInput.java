package jp.kasane.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Another due date and why, as typed. */
record RescheduleInput(
        @NotBlank(message = "{followup.due.missing}") @Nullable
        String dueOn,

        @NotBlank(message = "{followup.reason.missing}")
        @Size(max = 1000, message = "{followup.text.too-long}")
        @Nullable
        String reason,

        @Nullable String version) {

    static RescheduleInput empty(int version) {
        return new RescheduleInput(null, null, String.valueOf(version));
    }

    LocalDate day() {
        return Typed.date("dueOn", dueOn);
    }

    @Nullable
    Integer seen() {
        return Typed.optionalWhole("version", version);
    }
}
