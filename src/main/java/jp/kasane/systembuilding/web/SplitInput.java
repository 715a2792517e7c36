package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Which cases leave for which new issue and why, as chosen and typed. */
record SplitInput(
        @NotBlank(message = "{systembuilding.missing.title}")
        @Size(max = 200, message = "{systembuilding.text.too-long}")
        @Nullable
        String title,

        @NotEmpty(message = "{systembuilding.page.split.cases}") @Nullable
        List<String> caseNumbers,

        @NotBlank(message = "{systembuilding.missing.reason}")
        @Size(max = 1000, message = "{systembuilding.text.too-long}")
        @Nullable
        String reason,

        @Nullable String version) {

    String name() {
        return title == null ? "" : title.strip();
    }

    List<String> leaving() {
        return caseNumbers == null ? List.of() : caseNumbers;
    }

    @Nullable
    Integer seen() {
        return Typed.optionalWhole("version", version);
    }
}
