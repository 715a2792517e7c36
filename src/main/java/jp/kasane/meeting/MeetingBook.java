package jp.kasane.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.council.Cadence;
import jp.kasane.council.Council;
import jp.kasane.meeting.model.AgendaDates;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.meeting.persistence.NewMeeting;
import jp.kasane.meeting.process.MeetingCycle;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters meetings and starts their cycle, in one transaction. Knows no rights. */
@Component
class MeetingBook {

    private final MeetingMapper meetings;
    private final MeetingCycle cycle;
    private final BusinessCalendar calendar;
    private final CurrentTime time;

    MeetingBook(MeetingMapper meetings, MeetingCycle cycle, BusinessCalendar calendar, CurrentTime time) {
        this.meetings = meetings;
        this.cycle = cycle;
        this.calendar = calendar;
        this.time = time;
    }

    /** Enters those of the dates that are still ahead and have no meeting yet. */
    List<Meeting> enterCadence(Council council, Cadence cadence, List<LocalDate> dates) {
        if (dates.isEmpty()) {
            return List.of();
        }
        meetings.lockCouncil(council.code());
        List<LocalDate> taken = meetings.plannedFor(council.code(), dates.get(0), dates.get(dates.size() - 1));
        LocalDate today = time.today();
        String place = cadence.place() == null ? "" : cadence.place();
        return dates.stream()
                .filter(date -> date.isAfter(today) && !taken.contains(date))
                .map(date ->
                        enter(council, at(date, cadence.startTime()), council.sessionMinutes(), place, false, date))
                .toList();
    }

    Meeting enterByHand(Council council, OffsetDateTime startsAt, int minutes, String place, boolean adHoc) {
        meetings.lockCouncil(council.code());
        return enter(council, startsAt, minutes, place, adHoc, null);
    }

    private Meeting enter(
            Council council,
            OffsetDateTime startsAt,
            int minutes,
            String place,
            boolean adHoc,
            @Nullable LocalDate plannedFor) {
        AgendaDates dates = AgendaDates.of(startsAt, time.now(), calendar);
        int year = FiscalYear.of(startsAt.atZoneSameInstant(CurrentTime.ZONE).toLocalDate())
                .year();
        long id = meetings.insert(new NewMeeting(
                council.code(), year, startsAt, minutes, place, adHoc, plannedFor, dates.opensAt(), dates.deadline()));
        Meeting meeting = meetings.find(id).orElseThrow();
        cycle.start(meeting, council);
        return meeting;
    }

    private static OffsetDateTime at(LocalDate date, LocalTime start) {
        return date.atTime(start).atZone(CurrentTime.ZONE).toOffsetDateTime();
    }
}
