package jp.kasane.meeting;

import java.util.List;
import java.util.Set;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ticks off who is in the room. Only what the caller changed is changed, so that two may tick at once. */
@Service
public class TickPresence {

    private final SessionDesk desk;
    private final AttendanceMapper attendance;
    private final RecordAttendance record;

    TickPresence(SessionDesk desk, AttendanceMapper attendance, RecordAttendance record) {
        this.desk = desk;
        this.attendance = attendance;
        this.record = record;
    }

    /**
     * @param shown people whom the caller saw ticked
     * @param ticked people whom the caller leaves ticked
     */
    @Transactional
    public void tick(long meetingId, Set<Long> shown, Set<Long> ticked, Actor actor) {
        desk.write(meetingId, actor);
        List<Attendee> all = attendance.of(meetingId).stream()
                .map(each -> attendee(each, shown, ticked))
                .toList();
        record.record(meetingId, all, null, actor);
    }

    private static Attendee attendee(Attendance each, Set<Long> shown, Set<Long> ticked) {
        Long id = each.personId();
        boolean touched = id != null && shown.contains(id) != ticked.contains(id);
        boolean came = touched ? ticked.contains(id) : each.came();
        return new Attendee(id, each.personName(), each.organisation(), came, each.onBehalfOf());
    }
}
