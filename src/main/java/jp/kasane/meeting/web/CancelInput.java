package jp.kasane.meeting.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** 中止, as typed. */
record CancelInput(
        @Nullable Integer version,

        @NotBlank(message = "{meeting.page.reason.needed}") @Nullable
        String reason) {

    String why() {
        return reason == null ? "" : reason;
    }
}
