package jp.kasane.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.kasane.meeting.Attendee;
import org.jspecify.annotations.Nullable;

/** 出欠. Components as in {@link Attendee}; {@code came} defaults to true. */
record AttendanceForm(
        @NotNull(message = "{meeting.attendance.required}")
        List<@NotNull(message = "{meeting.agenda.null}") @Valid AttendeeForm> attendees) {

    record AttendeeForm(
            @Nullable Long personId,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable Boolean came,
            @Nullable String onBehalfOf) {}

    List<Attendee> toAttendees() {
        return attendees.stream()
                .map(each -> new Attendee(
                        each.personId(),
                        each.name(),
                        each.organisation(),
                        !Boolean.FALSE.equals(each.came()),
                        each.onBehalfOf()))
                .toList();
    }
}
