package jp.kasane.meeting.web;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import jp.kasane.meeting.MeetingPlan;
import org.jspecify.annotations.Nullable;

/** 開催計画. Components as in {@link MeetingPlan}. */
record PlanForm(
        @NotNull(message = "{meeting.start.required}") OffsetDateTime startsAt,
        @Nullable Integer minutes,
        @Nullable String place) {

    MeetingPlan toPlan(String councilCode) {
        return new MeetingPlan(councilCode, startsAt, minutes, place);
    }
}
