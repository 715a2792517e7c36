package jp.kasane.meeting;

import java.util.List;
import java.util.Objects;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.meeting.persistence.ReplyMapper;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody is invited to; also for who was invited for a seat that is not held yet, or not any more: they may
 * answer, but the items are closed to them.
 */
@Service
public class OwnInvitations {

    private final MeetingDesk desk;
    private final Seats seats;
    private final AgendaMapper agenda;
    private final AttendanceMapper attendance;
    private final ReplyMapper replies;
    private final Enterers enterers;
    private final CouncilWords words;
    private final ClosedItems closed;

    OwnInvitations(
            MeetingDesk desk,
            Seats seats,
            AgendaMapper agenda,
            AttendanceMapper attendance,
            ReplyMapper replies,
            Enterers enterers,
            CouncilWords words,
            ClosedItems closed) {
        this.desk = desk;
        this.seats = seats;
        this.agenda = agenda;
        this.attendance = attendance;
        this.replies = replies;
        this.enterers = enterers;
        this.words = words;
        this.closed = closed;
    }

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND, or FORBIDDEN without invitation and seat */
    @Transactional
    public OwnInvitation of(long meetingId, Actor actor) {
        Meeting meeting = desk.get(meetingId);
        Invitation invitation = attendance.of(meetingId).stream()
                .filter(each -> each.invited() && Objects.equals(each.personId(), actor.personId()))
                .findFirst()
                .map(each -> invitation(
                        each, replies.find(meetingId, actor.personId()).orElse(null), actor))
                .orElse(null);
        if (invitation == null) {
            seats.require(Policy.LOOK_INTO_MEETINGS, actor, meeting.councilCode());
        }
        return new OwnInvitation(meeting, invitation, agendaOf(meeting, actor));
    }

    /** Whoever does not sit there today learns how many items there are. */
    private List<AgendaItem> agendaOf(Meeting meeting, Actor actor) {
        List<AgendaItem> items = agenda.items(meeting.id());
        return seats.permits(Policy.LOOK_INTO_MEETINGS, actor, meeting.councilCode())
                ? closed.items(meeting, words.items(meeting, items, actor), actor)
                : items.stream().map(AgendaItem::closed).toList();
    }

    private Invitation invitation(Attendance invited, @Nullable Reply reply, Actor actor) {
        return new Invitation(
                actor.personId(), invited.personName(), invited.organisation(), reply, enterers.nameOf(reply));
    }
}
