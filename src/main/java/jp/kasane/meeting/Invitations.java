package jp.kasane.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.meeting.persistence.ReplyMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to a meeting and what they answered. */
@Service
@Transactional(readOnly = true)
public class Invitations {

    private final MeetingDesk desk;
    private final Seats seats;
    private final People people;
    private final AttendanceMapper attendance;
    private final ReplyMapper replies;
    private final CurrentTime time;

    Invitations(
            MeetingDesk desk,
            Seats seats,
            People people,
            AttendanceMapper attendance,
            ReplyMapper replies,
            CurrentTime time) {
        this.desk = desk;
        this.seats = seats;
        this.people = people;
        this.attendance = attendance;
        this.replies = replies;
        this.time = time;
    }

    /**
     * For whoever sits on the council. Remarks are for the secretariat, the chair and the person only.
     *
     * @throws ProblemException NOT_FOUND or FORBIDDEN
     */
    public InvitationList of(long meetingId, Actor actor) {
        Meeting meeting = desk.read(meetingId, actor);
        Set<SeatRole> roles = seats.heldBy(actor.personId(), time.today()).stream()
                .filter(seat -> seat.councilCode().equals(meeting.councilCode()))
                .map(Seat::role)
                .collect(Collectors.toSet());
        boolean all = actor.isSystem() || roles.contains(SeatRole.SECRETARIAT) || roles.contains(SeatRole.CHAIR);
        Map<Long, Reply> given =
                replies.of(meetingId).stream().collect(Collectors.toMap(Reply::personId, Function.identity()));
        return new InvitationList(
                meeting,
                attendance.of(meetingId).stream()
                        .filter(each -> each.invited() && each.personId() != null)
                        .map(each -> invitation(each, given))
                        .map(each -> all || each.personId() == actor.personId() ? each : withoutRemark(each))
                        .toList());
    }

    /**
     * The caller's own invitation; also for who was invited for a seat that is not held yet, or not any more.
     *
     * @throws ProblemException NOT_FOUND, FORBIDDEN without invitation and seat, CONFLICT when not invited
     */
    public InvitationList own(long meetingId, Actor actor) {
        Meeting meeting = desk.get(meetingId);
        if (!attendance.isInvited(meetingId, actor.personId())) {
            seats.require(actor, meeting.councilCode(), SeatRole.values());
            throw ProblemException.conflict("meeting.reply.not-invited");
        }
        Map<Long, Reply> given = replies.find(meetingId, actor.personId()).stream()
                .collect(Collectors.toMap(Reply::personId, Function.identity()));
        return new InvitationList(
                meeting,
                attendance.of(meetingId).stream()
                        .filter(each -> Objects.equals(each.personId(), actor.personId()))
                        .map(each -> invitation(each, given))
                        .toList());
    }

    /** Whom the convocation will invite: the holders of seats on the day of the meeting, for the secretariat. */
    public List<Invitee> toBeInvited(long meetingId, Actor actor) {
        Meeting meeting = desk.get(meetingId);
        seats.require(actor, meeting.councilCode(), SeatRole.SECRETARIAT);
        return Invitees.of(seats.held(meeting.councilCode(), meeting.day()), people);
    }

    private static Invitation invitation(Attendance invited, Map<Long, Reply> given) {
        long id = Objects.requireNonNull(invited.personId());
        return new Invitation(id, invited.personName(), invited.organisation(), given.get(id));
    }

    private static Invitation withoutRemark(Invitation full) {
        Reply reply = full.reply();
        return reply == null
                ? full
                : new Invitation(
                        full.personId(),
                        full.name(),
                        full.organisation(),
                        new Reply(
                                reply.meetingId(),
                                reply.personId(),
                                reply.answer(),
                                reply.substituteName(),
                                reply.substituteOrganisation(),
                                null,
                                reply.repliedBy(),
                                reply.repliedAt(),
                                reply.version()));
    }
}
