package jp.kasane.meeting.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.council.Councils;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.Meetings;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectNames;
import org.springframework.stereotype.Component;

/** Draws up the top of the pages of a meeting. */
@Component
class MeetingHeads {

    private final Meetings meetings;
    private final Councils councils;
    private final Seats seats;
    private final SubjectNames names;
    private final CurrentTime time;

    MeetingHeads(Meetings meetings, Councils councils, Seats seats, SubjectNames names, CurrentTime time) {
        this.meetings = meetings;
        this.councils = councils;
        this.seats = seats;
        this.names = names;
        this.time = time;
    }

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND or FORBIDDEN */
    MeetingHead of(long meetingId, Actor actor) {
        return of(meetings.get(meetingId, actor), actor);
    }

    /** For a meeting that the caller was allowed to read. */
    MeetingHead of(Meeting meeting, Actor actor) {
        String name = names.of(Subject.ofMeeting(meeting.id()));
        String councilName = councils.get(meeting.councilCode()).name();
        return new MeetingHead(meeting, councilName, name == null ? councilName : name, roles(meeting, actor));
    }

    private Set<SeatRole> roles(Meeting meeting, Actor actor) {
        return seats.heldBy(actor.personId(), time.today()).stream()
                .filter(seat -> seat.councilCode().equals(meeting.councilCode()))
                .map(Seat::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SeatRole.class)));
    }
}
