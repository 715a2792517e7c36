package jp.kasane.followup.web;

import jakarta.validation.constraints.Size;
import jp.kasane.followup.model.Report;
import jp.kasane.followup.model.ReportOutcome;
import org.jspecify.annotations.Nullable;

/**
 * @param report what was done, and what came of it; may be left out when the outcome says enough
 * @param outcome how it went
 * @param onBehalfOf whose report the secretariat enters: the assignee's; may be left out
 */
record ReportForm(
        @Size(max = 4000, message = "{followup.text.too-long}") @Nullable
        String report,

        @Nullable ReportOutcome outcome,
        @Nullable Long onBehalfOf) {

    Report told() {
        return new Report(outcome, report == null ? "" : report);
    }
}
