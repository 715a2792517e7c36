package jp.kasane.meeting;

import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Who may look into a session and write in it: the council's secretariat, and nobody else before the minutes. */
@Component
class SessionDesk {

    private final MeetingDesk desk;
    private final AgendaMapper agenda;
    private final Seats seats;

    SessionDesk(MeetingDesk desk, AgendaMapper agenda, Seats seats) {
        this.desk = desk;
        this.agenda = agenda;
        this.seats = seats;
    }

    Meeting read(long meetingId, Actor actor) {
        Meeting meeting = desk.get(meetingId);
        seats.require(Policy.RECORD_SESSION, actor, meeting.councilCode());
        return meeting;
    }

    /** Any council's, to judge what was written at it. */
    Meeting meeting(long meetingId) {
        return desk.get(meetingId);
    }

    /**
     * Locks the meeting until the transaction ends, so that nothing is written beside its closing.
     *
     * @throws ProblemException CONFLICT unless the session is open
     */
    Meeting write(long meetingId, Actor actor) {
        Meeting meeting = desk.take(meetingId, null, Policy.RECORD_SESSION, actor);
        MeetingDesk.allow(meeting.state() == MeetingState.OPEN, meeting, "meeting.session.state");
        return meeting;
    }

    /** @throws ProblemException NOT_FOUND unless the item stands on the meeting's agenda */
    AgendaItem item(long meetingId, long itemId) {
        return agenda.item(itemId)
                .filter(found -> found.meetingId() == meetingId)
                .orElseThrow(() -> ProblemException.notFound("meeting.item.missing", String.valueOf(itemId)));
    }
}
