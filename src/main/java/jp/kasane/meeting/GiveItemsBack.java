package jp.kasane.meeting;

import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.meeting.persistence.ReplyMapper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a meeting is put off or cancelled: nothing on its agenda is lost, everything waits again. */
@Service
public class GiveItemsBack {

    private final MeetingDesk desk;
    private final AgendaMapper agenda;
    private final BacklogMapper backlog;
    private final AttendanceMapper attendance;
    private final ReplyMapper replies;
    private final PlanNextMeeting next;
    private final ApplicationEventPublisher events;

    GiveItemsBack(
            MeetingDesk desk,
            AgendaMapper agenda,
            BacklogMapper backlog,
            AttendanceMapper attendance,
            ReplyMapper replies,
            PlanNextMeeting next,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.agenda = agenda;
        this.backlog = backlog;
        this.attendance = attendance;
        this.replies = replies;
        this.next = next;
        this.events = events;
    }

    /** The members are invited anew and answer anew. Returns the meeting with its new dates. */
    @Transactional
    public Meeting ofPostponed(long meetingId) {
        Meeting meeting = empty(meetingId);
        attendance.clear(meetingId);
        replies.clear(meetingId);
        events.publishEvent(new MeetingPostponed(meetingId, meeting.councilCode(), meeting.startsAt()));
        return meeting;
    }

    /** Plans the council's next meeting as well, when this was the last one ahead. */
    @Transactional
    public void ofCancelled(long meetingId) {
        Meeting meeting = empty(meetingId);
        events.publishEvent(new MeetingCancelled(meetingId, meeting.councilCode(), meeting.startsAt()));
        next.after(meetingId);
    }

    private Meeting empty(long meetingId) {
        backlog.moveAgenda(meetingId, BacklogState.WAITING);
        agenda.clear(meetingId);
        agenda.clearLeftovers(meetingId);
        return desk.get(meetingId);
    }
}
