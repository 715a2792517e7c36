package jp.kasane.meeting;

import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.process.MeetingCycle;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes the session (閉会), once every item has its conclusion. */
@Service
public class CloseMeeting {

    private final MeetingDesk desk;
    private final AgendaMapper agenda;
    private final SessionEnd sessionEnd;
    private final MeetingCycle cycle;

    CloseMeeting(MeetingDesk desk, AgendaMapper agenda, SessionEnd sessionEnd, MeetingCycle cycle) {
        this.desk = desk;
        this.agenda = agenda;
        this.sessionEnd = sessionEnd;
        this.cycle = cycle;
    }

    /**
     * @throws ProblemException CONFLICT unless it is open, or naming the items without a conclusion or with notes that
     *     wait for a decision
     */
    @Transactional
    public Meeting close(long meetingId, @Nullable Integer version, Actor actor) {
        Meeting meeting = desk.take(meetingId, version, Policy.RECORD_SESSION, actor);
        MeetingDesk.allow(meeting.state() == MeetingState.OPEN, meeting, "meeting.close.state");
        String open = agenda.items(meetingId).stream()
                .filter(item -> item.conclusion() == null)
                .map(item -> String.valueOf(item.position()))
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            throw ProblemException.conflict("meeting.close.open-items", open);
        }
        sessionEnd.of(meeting);
        Meeting closed = desk.move(meeting, MeetingState.CLOSED, actor);
        cycle.sessionHeld(closed);
        return closed;
    }
}
