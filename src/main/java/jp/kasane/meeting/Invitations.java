package jp.kasane.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.meeting.persistence.ReplyMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to a meeting and what they answered. */
@Service
@Transactional
public class Invitations {

    private final MeetingDesk desk;
    private final Seats seats;
    private final People people;
    private final AttendanceMapper attendance;
    private final ReplyMapper replies;
    private final Enterers enterers;
    private final CouncilWords words;
    private final CurrentTime time;

    Invitations(
            MeetingDesk desk,
            Seats seats,
            People people,
            AttendanceMapper attendance,
            ReplyMapper replies,
            Enterers enterers,
            CouncilWords words,
            CurrentTime time) {
        this.desk = desk;
        this.seats = seats;
        this.people = people;
        this.attendance = attendance;
        this.replies = replies;
        this.enterers = enterers;
        this.words = words;
        this.time = time;
    }

    /**
     * With everybody's answers, for whoever sits on the council. Remarks are for the secretariat, the chair and the person
     * only: for the person as typed, for the others as far as the council may be told of the meeting's cases.
     *
     * @throws jp.kasane.shared.ProblemException NOT_FOUND or FORBIDDEN
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
        UnaryOperator<Reply> told = all ? words.replies(meeting, actor) : reply -> reply.remarking(null);
        return new InvitationList(
                meeting,
                attendance.of(meetingId).stream()
                        .filter(each -> each.invited() && each.personId() != null)
                        .map(each -> invitation(each, given))
                        .map(each -> each.personId() == actor.personId() ? each : each.told(told))
                        .toList());
    }

    /** Whom the convocation will invite: the holders of seats on the day of the meeting, for the secretariat. */
    public List<Invitee> toBeInvited(long meetingId, Actor actor) {
        Meeting meeting = desk.get(meetingId);
        seats.require(Policy.CONVENE_MEETING, actor, meeting.councilCode());
        return Invitees.of(seats.held(meeting.councilCode(), meeting.day()), people);
    }

    private Invitation invitation(Attendance invited, Map<Long, Reply> given) {
        long id = Objects.requireNonNull(invited.personId());
        return new Invitation(
                id, invited.personName(), invited.organisation(), given.get(id), enterers.nameOf(given.get(id)));
    }
}
