package jp.kasane.meeting.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** 議事録の訂正, as typed. */
record AmendInput(
        @Nullable Integer version,

        @NotBlank(message = "{meeting.text.blank}") @Nullable
        String text,

        @NotBlank(message = "{meeting.page.reason.needed}") @Nullable
        String reason) {

    /** Browsers send line ends as CR LF. */
    String plainText() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    String why() {
        return reason == null ? "" : reason;
    }
}
