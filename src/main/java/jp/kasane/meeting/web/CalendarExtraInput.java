package jp.kasane.meeting.web;

import jp.kasane.meeting.MeetingPlan;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** One more meeting, as typed. */
record CalendarExtraInput(
        @Nullable String date,
        @Nullable String time,
        @Nullable String minutes,
        @Nullable String place) {

    MeetingPlan at(String councilCode) {
        return new MeetingPlan(
                councilCode,
                Typed.dateTime("date", date, "time", time),
                Typed.optionalWhole("minutes", minutes),
                Typed.text(place));
    }
}
