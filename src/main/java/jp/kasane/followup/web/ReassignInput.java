package jp.kasane.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Who shall do it instead and why, as chosen and typed. */
record ReassignInput(
        @NotNull(message = "{followup.assignee.missing}")
        @Pattern(regexp = "\\d{1,18}", message = "{followup.assignee.missing}")
        @Nullable
        String assigneeId,

        @NotBlank(message = "{followup.reason.missing}")
        @Size(max = 1000, message = "{followup.text.too-long}")
        @Nullable
        String reason,

        @Nullable String version) {

    static ReassignInput empty(int version) {
        return new ReassignInput(null, null, String.valueOf(version));
    }

    long assignee() {
        return Long.parseLong(String.valueOf(assigneeId));
    }

    @Nullable
    Integer seen() {
        return Typed.optionalWhole("version", version);
    }
}
