package jp.kasane.meeting.process;

import java.util.Date;
import java.util.Map;
import jp.kasane.council.Council;
import jp.kasane.council.SeatRole;
import jp.kasane.engine.Processes;
import jp.kasane.meeting.Meeting;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.OpenTasks;
import org.springframework.stereotype.Component;

/** Starts and moves {@code MeetingCycleProcess}, one instance per meeting. */
@Component
public class MeetingCycle {

    static final String KEY = "MeetingCycleProcess";

    private final Processes processes;
    private final OpenTasks tasks;

    MeetingCycle(Processes processes, OpenTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    public void start(Meeting meeting, Council council) {
        processes.start(
                KEY,
                businessKey(meeting),
                Map.of(
                        Variables.MEETING_ID, meeting.id(),
                        Variables.COUNCIL_CODE, council.code(),
                        Variables.SECRETARIAT_GROUP, council.group(SeatRole.SECRETARIAT),
                        Variables.CHAIR_GROUP, council.group(SeatRole.CHAIR),
                        Variables.AGENDA_OPENS_AT,
                                Date.from(meeting.agendaOpensAt().toInstant()),
                        Variables.AGENDA_DEADLINE,
                                Date.from(meeting.agendaDeadline().toInstant()),
                        Variables.STARTS_AT, Date.from(meeting.startsAt().toInstant())));
    }

    /** The secretariat began with the agenda before it was asked to. Harmless when it was asked already. */
    public void agendaStarted(Meeting meeting) {
        processes.tryCorrelate("AgendaStarted", businessKey(meeting), Map.of());
    }

    /** 議題設定 is done: what follows is the convocation. */
    public void agendaSet(Meeting meeting) {
        tasks.complete("UserTask_SetAgenda", Subject.ofMeeting(meeting.id()), Map.of());
    }

    /** 開催・審議記録 is done: what follows is the closing. */
    public void sessionHeld(Meeting meeting) {
        tasks.complete("UserTask_HoldSession", Subject.ofMeeting(meeting.id()), Map.of());
    }

    /** 議事録確認 is done: what follows is the distribution. */
    public void minutesApproved(Meeting meeting) {
        tasks.complete("UserTask_ApproveMinutes", Subject.ofMeeting(meeting.id()), Map.of());
    }

    public void postponed(Meeting meeting) {
        processes.correlate("MeetingPostponed", businessKey(meeting), Map.of());
    }

    public void cancelled(Meeting meeting) {
        processes.correlate("MeetingCancelled", businessKey(meeting), Map.of());
    }

    private static String businessKey(Meeting meeting) {
        return "M-" + meeting.id();
    }
}
