package jp.kasane.meeting;

import jp.kasane.access.Policy;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the session of a convened meeting (開会). */
@Service
public class OpenMeeting {

    private final MeetingDesk desk;

    OpenMeeting(MeetingDesk desk) {
        this.desk = desk;
    }

    /** @throws jp.kasane.shared.ProblemException CONFLICT unless it was convened and not opened yet */
    @Transactional
    public Meeting open(long meetingId, @Nullable Integer version, Actor actor) {
        Meeting meeting = desk.take(meetingId, version, Policy.RECORD_SESSION, actor);
        MeetingDesk.allow(meeting.state() == MeetingState.CONVENED, meeting, "meeting.open.state");
        return desk.move(meeting, MeetingState.OPEN, actor);
    }
}
