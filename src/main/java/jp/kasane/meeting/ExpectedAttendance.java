package jp.kasane.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.meeting.persistence.ReplyMapper;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is at a meeting: as recorded, and while nothing was recorded, as the answers to the invitation promise. */
@Service
public class ExpectedAttendance {

    private final MeetingDesk desk;
    private final AttendanceMapper attendance;
    private final ReplyMapper replies;

    ExpectedAttendance(MeetingDesk desk, AttendanceMapper attendance, ReplyMapper replies) {
        this.desk = desk;
        this.attendance = attendance;
        this.replies = replies;
    }

    /** @param recorded whether somebody recorded it; otherwise it is what the answers promise */
    public record Expected(List<Attendance> people, boolean recorded) {}

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND or FORBIDDEN */
    @Transactional(readOnly = true)
    public Expected of(long meetingId, Actor actor) {
        desk.read(meetingId, Policy.LOOK_INTO_EXPECTED_ATTENDANCE, actor);
        List<Attendance> people = attendance.of(meetingId);
        boolean recorded = people.stream().anyMatch(each -> each.came() || !each.invited());
        return new Expected(recorded ? people : promised(people, replies.of(meetingId)), recorded);
    }

    private static List<Attendance> promised(List<Attendance> people, List<Reply> replies) {
        Map<Long, Reply> given = replies.stream().collect(Collectors.toMap(Reply::personId, Function.identity()));
        List<Attendance> promised = new ArrayList<>();
        List<Attendance> substitutes = new ArrayList<>();
        for (Attendance each : people) {
            Reply reply = each.personId() == null ? null : given.get(each.personId());
            boolean comes = reply != null && reply.answer() == ReplyAnswer.ATTEND;
            promised.add(new Attendance(
                    each.personId(), each.personName(), each.organisation(), each.invited(), comes, null));
            if (reply != null && reply.substituteName() != null) {
                substitutes.add(new Attendance(
                        null, reply.substituteName(), reply.substituteOrganisation(), false, true, each.personName()));
            }
        }
        promised.addAll(substitutes);
        return promised;
    }
}
