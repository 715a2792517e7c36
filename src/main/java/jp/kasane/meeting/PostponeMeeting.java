package jp.kasane.meeting;

import java.time.OffsetDateTime;
import jp.kasane.access.Policy;
import jp.kasane.meeting.model.AgendaDates;
import jp.kasane.meeting.model.StartRules;
import jp.kasane.meeting.model.Texts;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.meeting.process.MeetingCycle;
import jp.kasane.shared.Actor;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a meeting off to another time (延期). Its items wait again and its agenda is set anew. */
@Service
public class PostponeMeeting {

    private final MeetingDesk desk;
    private final MeetingMapper meetings;
    private final MeetingCycle cycle;
    private final BusinessCalendar calendar;
    private final CurrentTime time;

    PostponeMeeting(
            MeetingDesk desk, MeetingMapper meetings, MeetingCycle cycle, BusinessCalendar calendar, CurrentTime time) {
        this.desk = desk;
        this.meetings = meetings;
        this.cycle = cycle;
        this.calendar = calendar;
        this.time = time;
    }

    /** @throws ProblemException CONFLICT once the session is open, INVALID for the time or a missing reason */
    @Transactional
    public Meeting postpone(
            long meetingId, OffsetDateTime startsAt, String reason, @Nullable Integer version, Actor actor) {
        Meeting meeting = desk.take(meetingId, version, Policy.PLAN_MEETINGS, actor);
        MeetingDesk.allow(meeting.state().isUpcoming(), meeting, "meeting.postpone.state");
        OffsetDateTime now = time.now();
        StartRules.check(startsAt, now);
        String why = Texts.required("reason", reason, Texts.SHORT);
        AgendaDates dates = AgendaDates.of(startsAt, now, calendar);
        int moved = meetings.postpone(
                meetingId, meeting.version(), meeting.state(), startsAt, dates.opensAt(), dates.deadline());
        if (moved == 0) {
            throw ProblemException.stale("meeting.stale");
        }
        meetings.insertChange(
                meetingId, new MeetingChange("POSTPONED", meeting.startsAt(), startsAt, why, actor.personId(), now));
        cycle.postponed(meeting);
        return desk.get(meetingId);
    }
}
