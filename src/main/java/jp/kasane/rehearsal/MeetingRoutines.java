package jp.kasane.rehearsal;

import java.util.Map;
import jp.kasane.meeting.AgendaChoice;
import jp.kasane.meeting.AgendaProposal;
import jp.kasane.meeting.ApproveMinutes;
import jp.kasane.meeting.ConveneMeeting;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.ProposeAgenda;
import jp.kasane.meeting.SetAgenda;
import jp.kasane.shared.Actor;
import jp.kasane.worklist.OpenTask;
import org.springframework.stereotype.Component;

/** What simulated secretariats and chairs do around a session: take the proposed agenda, confirm the minutes. */
@Component
class MeetingRoutines implements RoutineSet {

    private final ProposeAgenda propose;
    private final SetAgenda set;
    private final ConveneMeeting convene;
    private final ApproveMinutes approve;
    private final ExtraSessions extra;

    MeetingRoutines(
            ProposeAgenda propose, SetAgenda set, ConveneMeeting convene, ApproveMinutes approve, ExtraSessions extra) {
        this.propose = propose;
        this.set = set;
        this.convene = convene;
        this.approve = approve;
        this.extra = extra;
    }

    @Override
    public Map<String, TaskRoutine> routines() {
        return Map.of(
                "meeting/set-agenda", TaskRoutine.whenDue(this::setAgenda),
                "meeting/approve-minutes",
                        TaskRoutine.after(
                                1,
                                (task, actor) -> approve.approve(task.subject().id(), null, actor)));
    }

    private void setAgenda(OpenTask task, Actor actor) {
        long meetingId = task.subject().id();
        AgendaProposal proposal = propose.propose(meetingId, actor);
        set.set(meetingId, AgendaChoice.of(proposal), null, actor);
        Meeting meeting = convene.convene(meetingId, null, actor);
        if (!proposal.leftOver().isEmpty()) {
            extra.planAfter(meeting, actor);
        }
    }
}
