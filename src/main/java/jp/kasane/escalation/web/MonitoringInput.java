package jp.kasane.escalation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jp.kasane.escalation.MonitoringResult;
import org.jspecify.annotations.Nullable;

/** モニタリングの結果, as typed. */
record MonitoringInput(
        @NotBlank(message = "{escalation.page.choice.missing}") @Nullable
        String result,

        @Size(max = Texts.LONGEST, message = "{escalation.text.long}") @Nullable
        String note) {

    MonitoringResult chosen() {
        return Choice.of(MonitoringResult.class, "result", result);
    }
}
