package jp.kasane.meeting;

import jp.kasane.access.Policy;
import jp.kasane.meeting.model.Texts;
import jp.kasane.meeting.persistence.MinutesMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the minutes, before or after their confirmation, and leaves a trace each time. */
@Service
public class AmendMinutes {

    private final MeetingDesk desk;
    private final MinutesMapper minutes;
    private final CurrentTime time;

    AmendMinutes(MeetingDesk desk, MinutesMapper minutes, CurrentTime time) {
        this.desk = desk;
        this.minutes = minutes;
        this.time = time;
    }

    /**
     * @param version version of the minutes that the caller saw; null when it did not say
     * @throws ProblemException CONFLICT when the session is not closed, INVALID for a missing text or reason, STALE
     */
    @Transactional
    public Minutes amend(long meetingId, String text, String reason, @Nullable Integer version, Actor actor) {
        Meeting meeting = desk.take(meetingId, null, Policy.AMEND_MINUTES, actor);
        Minutes before = minutes.find(meetingId).orElseThrow(() -> noMinutes(meeting));
        String after = Texts.required("text", text, Texts.MINUTES);
        String why = Texts.required("reason", reason, Texts.SHORT);
        if (minutes.amend(meetingId, version == null ? before.version() : version, after) == 0) {
            throw ProblemException.stale("meeting.minutes.stale");
        }
        boolean afterApproval = before.approvedAt() != null;
        minutes.insertAmendment(
                meetingId,
                new MinutesAmendment(0, actor.personId(), time.now(), before.text(), after, why, afterApproval));
        return minutes.find(meetingId).orElseThrow();
    }

    static ProblemException noMinutes(Meeting meeting) {
        return ProblemException.conflict("meeting.minutes.none", MeetingDesk.label(meeting.state()));
    }
}
