package jp.kasane.meeting;

import jp.kasane.access.Policy;
import jp.kasane.meeting.model.Texts;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.meeting.process.MeetingCycle;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a meeting (中止). Its items wait for the next one. */
@Service
public class CancelMeeting {

    private final MeetingDesk desk;
    private final MeetingMapper meetings;
    private final MeetingCycle cycle;
    private final CurrentTime time;

    CancelMeeting(MeetingDesk desk, MeetingMapper meetings, MeetingCycle cycle, CurrentTime time) {
        this.desk = desk;
        this.meetings = meetings;
        this.cycle = cycle;
        this.time = time;
    }

    /** @throws jp.kasane.shared.ProblemException CONFLICT once the session is open, INVALID for a missing reason */
    @Transactional
    public Meeting cancel(long meetingId, String reason, @Nullable Integer version, Actor actor) {
        Meeting meeting = desk.take(meetingId, version, Policy.PLAN_MEETINGS, actor);
        MeetingDesk.allow(meeting.state().isUpcoming(), meeting, "meeting.cancel.state");
        String why = Texts.required("reason", reason, Texts.SHORT);
        Meeting cancelled = desk.move(meeting, MeetingState.CANCELLED, actor);
        meetings.insertChange(
                meetingId, new MeetingChange("CANCELLED", meeting.startsAt(), null, why, actor.personId(), time.now()));
        cycle.cancelled(cancelled);
        return cancelled;
    }
}
