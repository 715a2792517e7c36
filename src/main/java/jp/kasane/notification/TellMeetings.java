package jp.kasane.notification;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.kasane.meeting.AgendaDeadlineNear;
import jp.kasane.meeting.MeetingCancelled;
import jp.kasane.meeting.MeetingConvened;
import jp.kasane.meeting.MeetingPostponed;
import jp.kasane.meeting.MinutesDistributed;
import jp.kasane.meeting.PlaceUntold;
import jp.kasane.notification.model.NoticeKind;
import jp.kasane.shared.CurrentTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people about meetings. */
@Component
class TellMeetings {
    private final Outbox outbox;
    private final Recipients recipients;

    TellMeetings(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    @EventListener
    @Transactional
    void on(MeetingConvened event) {
        everybody(NoticeKind.MEETING_CONVENED, event.meetingId(), event.councilCode(), event.startsAt());
    }

    @EventListener
    @Transactional
    void on(MeetingPostponed event) {
        everybody(NoticeKind.MEETING_POSTPONED, event.meetingId(), event.councilCode(), event.startsAt());
    }

    @EventListener
    @Transactional
    void on(MeetingCancelled event) {
        everybody(NoticeKind.MEETING_CANCELLED, event.meetingId(), event.councilCode(), event.startsAt());
    }

    @EventListener
    @Transactional
    void on(MinutesDistributed event) {
        everybody(NoticeKind.MINUTES_DISTRIBUTED, event.meetingId(), event.councilCode(), event.startsAt());
    }

    @EventListener
    @Transactional
    void on(AgendaDeadlineNear event) {
        secretariat(NoticeKind.AGENDA_DEADLINE, event.meetingId(), event.councilCode(), event.startsAt());
    }

    @EventListener
    @Transactional
    void on(PlaceUntold event) {
        secretariat(NoticeKind.PLACE_TAKEN_OUT, event.meetingId(), event.councilCode(), event.startsAt());
    }

    private void secretariat(NoticeKind kind, long meetingId, String councilCode, OffsetDateTime startsAt) {
        outbox.write(recipients.secretariat(councilCode), kind, params(meetingId, councilCode, startsAt));
    }

    private void everybody(NoticeKind kind, long meetingId, String councilCode, OffsetDateTime startsAt) {
        outbox.write(recipients.everybody(councilCode), kind, params(meetingId, councilCode, startsAt));
    }

    private static Map<String, String> params(long meetingId, String councilCode, OffsetDateTime startsAt) {
        String on = startsAt.atZoneSameInstant(CurrentTime.ZONE).toLocalDate().toString();
        return Map.of("meeting", String.valueOf(meetingId), "council", councilCode, "on", on);
    }
}
