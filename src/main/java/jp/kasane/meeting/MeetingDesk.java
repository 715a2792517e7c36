package jp.kasane.meeting;

import jp.kasane.access.Policy;
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
        return read(meetingId, Policy.LOOK_INTO_MEETINGS, actor);
    }

    Meeting read(long meetingId, Policy policy, Actor actor) {
        Meeting meeting = get(meetingId);
        seats.require(policy, actor, meeting.councilCode());
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
    Meeting take(long meetingId, @Nullable Integer version, Policy policy, Actor actor) {
        Meeting meeting = lock(meetingId);
        seats.require(policy, actor, meeting.councilCode());
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
