package jp.kasane.meeting;

import jp.kasane.access.Policy;
import jp.kasane.meeting.process.MeetingCycle;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Convenes a meeting whose agenda is set (招集). */
@Service
public class ConveneMeeting {

    private final MeetingDesk desk;
    private final MeetingCycle cycle;

    ConveneMeeting(MeetingDesk desk, MeetingCycle cycle) {
        this.desk = desk;
        this.cycle = cycle;
    }

    /**
     * @return the meeting with its new version
     * @throws jp.kasane.shared.ProblemException CONFLICT unless its agenda is set and it was not convened yet
     */
    @Transactional
    public Meeting convene(long meetingId, @Nullable Integer version, Actor actor) {
        return apply(desk.take(meetingId, version, Policy.CONVENE_MEETING, actor), actor);
    }

    /** The same for a meeting that the caller took already. */
    Meeting apply(Meeting meeting, Actor actor) {
        MeetingDesk.allow(meeting.state() != MeetingState.PLANNED, meeting, "meeting.convene.no-agenda");
        MeetingDesk.allow(meeting.state() == MeetingState.AGENDA_SET, meeting, "meeting.convene.state");
        Meeting convened = desk.move(meeting, MeetingState.CONVENED, actor);
        cycle.agendaSet(convened);
        return convened;
    }
}
