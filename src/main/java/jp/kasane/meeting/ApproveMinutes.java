package jp.kasane.meeting;

import jp.kasane.access.Policy;
import jp.kasane.meeting.persistence.MinutesMapper;
import jp.kasane.meeting.process.MeetingCycle;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair confirms the minutes (議事録確認). */
@Service
public class ApproveMinutes {

    private final MeetingDesk desk;
    private final MinutesMapper minutes;
    private final MeetingCycle cycle;
    private final CurrentTime time;

    ApproveMinutes(MeetingDesk desk, MinutesMapper minutes, MeetingCycle cycle, CurrentTime time) {
        this.desk = desk;
        this.minutes = minutes;
        this.cycle = cycle;
        this.time = time;
    }

    /**
     * @param version version of the minutes that the chair read; null when it did not say
     * @throws ProblemException FORBIDDEN for anybody but the chair, CONFLICT when confirmed already, STALE
     */
    @Transactional
    public Minutes approve(long meetingId, @Nullable Integer version, Actor actor) {
        Meeting meeting = desk.take(meetingId, null, Policy.APPROVE_MINUTES, actor);
        Minutes draft = minutes.find(meetingId).orElseThrow(() -> AmendMinutes.noMinutes(meeting));
        if (draft.approvedAt() != null) {
            throw ProblemException.conflict("meeting.minutes.approved");
        }
        int read = version == null ? draft.version() : version;
        if (minutes.approve(meetingId, read, actor.personId(), time.now()) == 0) {
            throw ProblemException.stale("meeting.minutes.stale");
        }
        cycle.minutesApproved(desk.move(meeting, MeetingState.COMPLETED, actor));
        return minutes.find(meetingId).orElseThrow();
    }
}
