package jp.kasane.meeting;

import java.util.List;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.meeting.persistence.AttendanceMapper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites whoever holds a seat on the day of the meeting; names and organisations are kept as they are now. */
@Service
public class InviteMembers {

    private final MeetingDesk desk;
    private final Seats seats;
    private final People people;
    private final AttendanceMapper attendance;
    private final ApplicationEventPublisher events;

    InviteMembers(
            MeetingDesk desk,
            Seats seats,
            People people,
            AttendanceMapper attendance,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.seats = seats;
        this.people = people;
        this.attendance = attendance;
        this.events = events;
    }

    @Transactional
    public void to(long meetingId) {
        Meeting meeting = desk.get(meetingId);
        List<Attendance> invited = Invitees.of(seats.held(meeting.councilCode(), meeting.day()), people).stream()
                .map(Invitee::person)
                .map(InviteMembers::invitation)
                .toList();
        attendance.clear(meetingId);
        if (!invited.isEmpty()) {
            attendance.insertAll(meetingId, invited);
        }
        events.publishEvent(new MeetingConvened(meetingId, meeting.councilCode(), meeting.startsAt()));
    }

    private static Attendance invitation(Person person) {
        return new Attendance(person.id(), person.name(), person.organisation(), true, false, null);
    }
}
