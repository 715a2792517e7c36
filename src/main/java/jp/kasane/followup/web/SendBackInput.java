package jp.kasane.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Why a report is not enough, and by when it is to be done again, as typed. */
record SendBackInput(
        @NotBlank(message = "{followup.reason.missing}")
        @Size(max = 1000, message = "{followup.text.too-long}")
        @Nullable
        String reason,

        @Nullable String dueOn,
        @Nullable String version) {

    static SendBackInput empty(int version) {
        return new SendBackInput(null, null, String.valueOf(version));
    }

    @Nullable
    LocalDate day() {
        return Typed.optionalDate("dueOn", dueOn);
    }

    @Nullable
    Integer seen() {
        return Typed.optionalWhole("version", version);
    }
}
