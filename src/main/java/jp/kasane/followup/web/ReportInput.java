package jp.kasane.followup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jp.kasane.followup.model.Report;
import jp.kasane.followup.model.ReportOutcome;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How it went, as typed: one of three buttons, and words if one likes.
 */
record ReportInput(
        @NotNull(message = "{followup.page.report.outcome.missing}")
        @Pattern(regexp = "DONE|PARTLY|NOT_DONE", message = "{followup.page.report.outcome.missing}")
        @Nullable
        String outcome,

        @Size(max = 4000, message = "{followup.text.too-long}") @Nullable
        String note,

        @Nullable String version) {

    Report told() {
        String text = Typed.text(note);
        return new Report(outcome == null ? null : ReportOutcome.valueOf(outcome), text == null ? "" : text);
    }

    @Nullable
    Integer seen() {
        return Typed.optionalWhole("version", version);
    }
}
