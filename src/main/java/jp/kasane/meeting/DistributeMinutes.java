package jp.kasane.meeting;

import jp.kasane.meeting.persistence.MinutesMapper;
import jp.kasane.shared.CurrentTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the confirmed minutes out (配布). */
@Service
public class DistributeMinutes {

    private final MeetingDesk desk;
    private final MinutesMapper minutes;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    DistributeMinutes(MeetingDesk desk, MinutesMapper minutes, CurrentTime time, ApplicationEventPublisher events) {
        this.desk = desk;
        this.minutes = minutes;
        this.time = time;
        this.events = events;
    }

    @Transactional
    public void of(long meetingId) {
        Meeting meeting = desk.get(meetingId);
        minutes.distribute(meetingId, time.now());
        events.publishEvent(new MinutesDistributed(meetingId, meeting.councilCode(), meeting.startsAt()));
    }
}
