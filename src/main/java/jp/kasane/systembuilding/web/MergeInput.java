package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Which issue goes on and why, as chosen and typed. */
record MergeInput(
        @NotNull(message = "{systembuilding.page.merge.missing}")
        @Pattern(regexp = "\\d{1,18}", message = "{systembuilding.page.merge.missing}")
        @Nullable
        String into,

        @NotBlank(message = "{systembuilding.missing.reason}")
        @Size(max = 1000, message = "{systembuilding.text.too-long}")
        @Nullable
        String reason,

        @Nullable String version) {

    long target() {
        return Long.parseLong(String.valueOf(into));
    }

    @Nullable
    Integer seen() {
        return Typed.optionalWhole("version", version);
    }
}
