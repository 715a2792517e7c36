package jp.kasane.escalation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kasane.escalation.MonitoringResult;
import org.jspecify.annotations.Nullable;

/** モニタリングの記録. */
record MonitoringForm(
        @NotNull(message = "{escalation.monitoring.result-missing}")
        MonitoringResult result,

        @Size(max = Texts.LONGEST, message = "{escalation.text.long}") @Nullable
        String note) {}
