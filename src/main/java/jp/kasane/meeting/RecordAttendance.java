package jp.kasane.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.meeting.model.Texts;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who came (出欠). Who was invited is never erased: an invited person who is not listed did not come. */
@Service
public class RecordAttendance {

    private static final int MOST = 500;

    private final MeetingDesk desk;
    private final AttendanceMapper attendance;
    private final People people;
    private final AttendeeWords words;

    RecordAttendance(MeetingDesk desk, AttendanceMapper attendance, People people, AttendeeWords words) {
        this.words = words;
        this.desk = desk;
        this.attendance = attendance;
        this.people = people;
    }

    /**
     * @throws ProblemException CONFLICT unless the meeting is convened or open, INVALID naming the person's field
     */
    @Transactional
    public Meeting record(long meetingId, List<Attendee> attendees, @Nullable Integer version, Actor actor) {
        Meeting meeting = desk.take(meetingId, version, Policy.RECORD_ATTENDANCE, actor);
        boolean allowed = meeting.state() == MeetingState.CONVENED || meeting.state() == MeetingState.OPEN;
        MeetingDesk.allow(allowed, meeting, "meeting.attendance.state");
        if (attendees.size() > MOST) {
            throw ProblemException.invalid("attendees", "meeting.attendance.many", MOST);
        }
        List<Attendance> all = merged(invited(meetingId), attendees);
        words.requireNobodyOfACase(meetingId, attendees, attendance.of(meetingId));
        attendance.clear(meetingId);
        if (!all.isEmpty()) {
            attendance.insertAll(meetingId, all);
        }
        return desk.move(meeting, meeting.state(), actor);
    }

    private Map<Long, Attendance> invited(long meetingId) {
        Map<Long, Attendance> invited = new LinkedHashMap<>();
        for (Attendance each : attendance.of(meetingId)) {
            if (each.invited() && each.personId() != null) {
                invited.put(each.personId(), each);
            }
        }
        return invited;
    }

    private List<Attendance> merged(Map<Long, Attendance> invited, List<Attendee> attendees) {
        Map<Long, Attendance> known = new LinkedHashMap<>();
        invited.forEach((id, was) ->
                known.put(id, new Attendance(id, was.personName(), was.organisation(), true, false, null)));
        List<Attendance> guests = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < attendees.size(); i++) {
            String path = "attendees[" + i + "]";
            Attendance each = attendance(path, attendees.get(i), invited);
            if (each.personId() == null) {
                guests.add(each);
            } else if (seen.add(each.personId())) {
                known.put(each.personId(), each);
            } else {
                throw ProblemException.invalid(path + ".personId", "meeting.attendance.twice");
            }
        }
        List<Attendance> all = new ArrayList<>(known.values());
        all.addAll(guests);
        return all;
    }

    private Attendance attendance(String path, Attendee attendee, Map<Long, Attendance> invited) {
        String onBehalfOf = Texts.optional(path + ".onBehalfOf", attendee.onBehalfOf(), Texts.SHORT);
        Long id = attendee.personId();
        if (id == null) {
            String name = Texts.required(path + ".name", attendee.name(), Texts.SHORT);
            String organisation = Texts.optional(path + ".organisation", attendee.organisation(), Texts.SHORT);
            return new Attendance(null, name, organisation, false, attendee.came(), onBehalfOf);
        }
        Attendance was = invited.get(id);
        if (was != null) {
            return new Attendance(id, was.personName(), was.organisation(), true, attendee.came(), onBehalfOf);
        }
        Person person = people.find(id)
                .orElseThrow(() -> ProblemException.invalid(path + ".personId", "meeting.person.unknown"));
        return new Attendance(id, person.name(), person.organisation(), false, attendee.came(), onBehalfOf);
    }
}
