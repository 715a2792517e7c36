package jp.kasane.meeting.web;

import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import jp.kasane.meeting.Meeting;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.web.page.DatesInWords;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * To which day and time a meeting is moved and why, as typed.
 *
 * @param meeting its id
 * @param version that the calendar showed
 */
record CalendarMoveInput(
        @Nullable String meeting,
        @Nullable String version,
        @Nullable String date,
        @Nullable String time,

        @NotBlank(message = "{meeting.page.calendar.reason-missing}") @Nullable
        String reason) {

    static final CalendarMoveInput EMPTY = new CalendarMoveInput("", "", "", "", "");

    static CalendarMoveInput of(Meeting meeting, DatesInWords dates) {
        return new CalendarMoveInput(
                String.valueOf(meeting.id()),
                String.valueOf(meeting.version()),
                JapaneseDates.format(meeting.day()),
                dates.time(meeting.startsAt()),
                "");
    }

    long meetingId() {
        return Typed.whole("meeting", meeting);
    }

    int versionSeen() {
        return Typed.whole("version", version);
    }

    OffsetDateTime startsAt() {
        return Typed.dateTime("date", date, "time", time);
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }
}
