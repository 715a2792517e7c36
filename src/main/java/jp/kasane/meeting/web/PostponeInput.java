package jp.kasane.meeting.web;

import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** 延期, as typed. */
record PostponeInput(
        @Nullable Integer version,
        @Nullable String date,
        @Nullable String time,

        @NotBlank(message = "{meeting.page.reason.needed}") @Nullable
        String reason) {

    /** @throws jp.kasane.shared.ProblemException INVALID naming the field */
    OffsetDateTime startsAt() {
        return Typed.dateTime("date", date, "time", time);
    }

    String why() {
        return reason == null ? "" : reason;
    }
}
