package jp.kasane.meeting;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells that the deadline of an agenda has come while it is not set. */
@Service
public class RemindAgenda {

    private final MeetingDesk desk;
    private final ApplicationEventPublisher events;

    RemindAgenda(MeetingDesk desk, ApplicationEventPublisher events) {
        this.desk = desk;
        this.events = events;
    }

    @Transactional
    public void of(long meetingId) {
        Meeting meeting = desk.get(meetingId);
        events.publishEvent(new AgendaDeadlineNear(meetingId, meeting.councilCode(), meeting.startsAt()));
    }
}
