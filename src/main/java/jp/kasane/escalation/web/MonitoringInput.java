package jp.kasane.escalation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jp.kasane.escalation.ClosingReason;
import jp.kasane.escalation.MonitoringResult;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * モニタリングの結果, as typed.
 *
 * @param closingReason why the case is closed; nothing is chosen before
 */
record MonitoringInput(
        @NotBlank(message = "{escalation.page.choice.missing}") @Nullable
        String result,

        @Nullable String closingReason,

        @Size(max = Texts.LONGEST, message = "{escalation.text.long}") @Nullable
        String note) {

    MonitoringResult chosen() {
        return Choice.of(MonitoringResult.class, "result", result);
    }

    /** Must be said when the case is closed; else it counts for nothing. */
    @Nullable
    ClosingReason closing() {
        if (chosen() != MonitoringResult.CLOSE) {
            return null;
        }
        if (closingReason == null || closingReason.isEmpty()) {
            throw ProblemException.invalid("closingReason", "escalation.monitoring.closing-reason-missing");
        }
        return Choice.of(ClosingReason.class, "closingReason", closingReason);
    }
}
