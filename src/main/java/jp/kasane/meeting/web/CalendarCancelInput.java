package jp.kasane.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Which meeting is cancelled and why, as typed. Components as in {@link CalendarMoveInput}. */
record CalendarCancelInput(
        @Nullable String meeting,
        @Nullable String version,

        @NotBlank(message = "{meeting.page.calendar.reason-missing}") @Nullable
        String reason) {

    long meetingId() {
        return Typed.whole("meeting", meeting);
    }

    int versionSeen() {
        return Typed.whole("version", version);
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }
}
