package jp.kasane.escalation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kasane.escalation.ClosingReason;
import jp.kasane.escalation.MonitoringResult;
import org.jspecify.annotations.Nullable;

/** モニタリングの記録. */
record MonitoringForm(
        @NotNull(message = "{escalation.monitoring.result-missing}")
        MonitoringResult result,

        @Schema(description = "終結(CLOSE)の理由。書かなければ GOALS_MET") @Nullable
        ClosingReason closingReason,

        @Size(max = Texts.LONGEST, message = "{escalation.text.long}") @Nullable
        String note) {}
