package jp.kasane.meeting;

import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Where every change of a meeting begins: rights, lock, version; and where its state moves. */
@Component
class MeetingDesk {

    private final MeetingMapper meetings;
    private final Seats seats;
    private final CurrentTime time;

    MeetingDesk(MeetingMapper meetings, Seats seats, CurrentTime time) {
        this.meetings = meetings;
        this.seats = seats;
        this.time = time;
    }

    /** Without rights; for what the engine does. */
    Meeting get(long meetingId) {
        return meetings.find(meetingId).orElseThrow(() -> missing(meetingId));
    }

    /** For whoever sits on the meeting's council. */
    Meeting read(long meetingId, Actor actor) {
        return read(meetingId, actor, SeatRole.values());
    }

    Meeting read(long meetingId, Actor actor, SeatRole... anyOf) {
        Meeting meeting = get(meetingId);
        seats.require(actor, meeting.councilCode(), anyOf);
        return meeting;
    }

    /** As {@link #take}, without rights and version. */
    Meeting lock(long meetingId) {
        return meetings.lock(meetingId).orElseThrow(() -> missing(meetingId));
    }

    /**
     * Locks the meeting until the transaction ends.
     *
     * @param version the version that the caller saw; null when it did not say
     * @throws ProblemException NOT_FOUND, FORBIDDEN or STALE
     */
    Meeting take(long meetingId, @Nullable Integer version, Actor actor, SeatRole... anyOf) {
        Meeting meeting = lock(meetingId);
        seats.require(actor, meeting.councilCode(), anyOf);
        return fresh(meeting, version);
    }

    /** As {@link #take}, for whoever manages the council: its secretariat and administrators. */
    Meeting takeManaging(long meetingId, @Nullable Integer version, Actor actor) {
        Meeting meeting = meetings.lock(meetingId).orElseThrow(() -> missing(meetingId));
        seats.requireManaging(actor, meeting.councilCode());
        return fresh(meeting, version);
    }

    private static Meeting fresh(Meeting meeting, @Nullable Integer version) {
        if (version != null && version != meeting.version()) {
            throw ProblemException.stale("meeting.stale");
        }
        return meeting;
    }

    /** @return the meeting as it stands now */
    Meeting move(Meeting meeting, MeetingState to, Actor actor) {
        int moved = meetings.move(meeting.id(), meeting.version(), meeting.state(), to, time.now(), actor.personId());
        if (moved == 0) {
            throw ProblemException.stale("meeting.stale");
        }
        return get(meeting.id());
    }

    /** @throws ProblemException CONFLICT with the meeting's state unless allowed */
    static void allow(boolean allowed, Meeting meeting, String messageKey) {
        if (!allowed) {
            throw ProblemException.conflict(messageKey, label(meeting.state()));
        }
    }

    /** The state's name in the reader's language. */
    static DefaultMessageSourceResolvable label(Enum<?> code) {
        return new DefaultMessageSourceResolvable(
                new String[] {"meeting." + code.getDeclaringClass().getSimpleName() + "." + code}, code.name());
    }

    private static ProblemException missing(long meetingId) {
        return ProblemException.notFound("meeting.missing", String.valueOf(meetingId));
    }
}
