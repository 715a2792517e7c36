package jp.kasane.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import jp.kasane.council.SeatRole;
import jp.kasane.meeting.AgendaDeadlineNear;
import jp.kasane.meeting.ApproveMinutes;
import jp.kasane.meeting.BacklogState;
import jp.kasane.meeting.CancelMeeting;
import jp.kasane.meeting.Heard;
import jp.kasane.meeting.ItemConcluded;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingCancelled;
import jp.kasane.meeting.MeetingClosed;
import jp.kasane.meeting.MeetingConvened;
import jp.kasane.meeting.MeetingPostponed;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.MinutesDistributed;
import jp.kasane.meeting.PostponeMeeting;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import jp.kasane.worklist.OpenTask;
import jp.kasane.worklist.OpenTasks;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KasaneTest
@RecordApplicationEvents
class MeetingCycleProcessTest {

    private static final String COUNCIL = "D11";

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationEvents events;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Autowired
    OpenTasks tasks;

    MeetingSteps steps;

    @BeforeEach
    void prepare() {
        steps = new MeetingSteps(context);
    }

    @Test
    void aPlannedMeetingWaitsForItsAgendaToOpen() {
        Meeting meeting = steps.planned(COUNCIL, 90);

        assertThat(path(meeting))
                .containsExactlyInAnyOrder(
                        "StartEvent_MeetingPlanned",
                        "Gateway_ToPreparation",
                        "SubProcess_PrepareAndHold",
                        "StartEvent_Planned",
                        "Gateway_AwaitAgendaOpening");
        assertThat(openTask("UserTask_SetAgenda", meeting)).isEmpty();
    }

    @Test
    void threeWeeksBeforeTheMeetingTheSecretariatIsAskedForTheAgenda() {
        Meeting meeting = steps.planned(COUNCIL, 90);

        fire(meeting, "TimerEvent_AgendaOpens");

        OpenTask task = openTask("UserTask_SetAgenda", meeting).get(0);
        assertThat(task.group()).isEqualTo(COUNCIL + ":SECRETARIAT");
        assertThat(task.dueAt()).isEqualTo(meeting.agendaDeadline());
        assertThat(path(meeting)).contains("TimerEvent_AgendaOpens", "Gateway_AgendaOpen", "UserTask_SetAgenda");
    }

    @Test
    void anEarlyAgendaOpensTheTaskAtOnce() {
        Meeting meeting = steps.planned(COUNCIL, 90);

        steps.agenda(meeting);

        assertThat(path(meeting)).contains("MessageEvent_AgendaStarted").doesNotContain("TimerEvent_AgendaOpens");
        assertThat(openTask("UserTask_SetAgenda", meeting)).hasSize(1);
    }

    @Test
    void theSecretariatIsRemindedOnceTheDeadlineHasCome() {
        Meeting meeting = steps.planned(COUNCIL, 90);
        fire(meeting, "TimerEvent_AgendaOpens");

        fire(meeting, "BoundaryEvent_AgendaDeadline");

        assertThat(events.stream(AgendaDeadlineNear.class))
                .extracting(AgendaDeadlineNear::meetingId)
                .contains(meeting.id());
        assertThat(path(meeting)).contains("ServiceTask_RemindAgenda", "EndEvent_Reminded");
        assertThat(openTask("UserTask_SetAgenda", meeting)).hasSize(1);
    }

    @Test
    void convokingInvitesTheMembersAndOpensTheSessionTask() {
        String member = steps.seated(COUNCIL, SeatRole.MEMBER);
        Meeting meeting = steps.planned(COUNCIL, 90);
        steps.agenda(meeting);

        steps.convened(meeting);

        assertThat(steps.the(Meetings.class)
                        .recordOf(meeting.id(), Actor.SYSTEM)
                        .attendance())
                .anyMatch(each -> each.invited()
                        && !each.came()
                        && each.personId() == steps.actor(member).personId());
        assertThat(events.stream(MeetingConvened.class))
                .extracting(MeetingConvened::meetingId)
                .contains(meeting.id());
        assertThat(openTask("UserTask_HoldSession", meeting))
                .singleElement()
                .extracting(OpenTask::dueAt)
                .isEqualTo(meeting.startsAt());
        assertThat(path(meeting)).contains("ServiceTask_ConveneMeeting");
    }

    @Test
    void closingTellsEveryConclusionAndAsksTheChairForTheMinutes() {
        long first = steps.waiting(COUNCIL);
        long second = steps.waiting(COUNCIL);
        Meeting meeting = steps.planned(COUNCIL, 90);
        steps.agenda(meeting, first, second);
        steps.convened(meeting);
        steps.opened(meeting);

        steps.closed(meeting);

        assertThat(Heard.conclusionsOf(events, meeting))
                .extracting(ItemConcluded::backlogItemId)
                .containsExactly(first, second);
        assertThat(events.stream(MeetingClosed.class))
                .extracting(MeetingClosed::meetingId)
                .contains(meeting.id());
        assertThat(openTask("UserTask_ApproveMinutes", meeting))
                .singleElement()
                .extracting(OpenTask::group)
                .isEqualTo(COUNCIL + ":CHAIR");
        assertThat(steps.stateOf(first)).isEqualTo(BacklogState.CONCLUDED);
        assertThat(path(meeting)).contains("EndEvent_SessionHeld", "ServiceTask_CloseSession");
    }

    @Test
    void confirmedMinutesAreDistributedAndTheCycleEnds() {
        Meeting meeting = steps.held(COUNCIL);

        steps.the(ApproveMinutes.class).approve(meeting.id(), null, Actor.SYSTEM);

        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.COMPLETED);
        assertThat(events.stream(MinutesDistributed.class))
                .extracting(MinutesDistributed::meetingId)
                .contains(meeting.id());
        assertThat(path(meeting))
                .contains("ServiceTask_DistributeMinutes", "ServiceTask_PlanNextMeeting", "EndEvent_CycleCompleted");
        assertThat(isLive(meeting)).isFalse();
    }

    @Test
    void aPostponedMeetingGivesItsItemsBackAndStartsAgainAtItsNewTime() {
        long item = steps.waiting(COUNCIL);
        Meeting meeting = steps.planned(COUNCIL, 90);
        steps.agenda(meeting, item);
        steps.convened(meeting);

        Meeting later =
                steps.the(PostponeMeeting.class).postpone(meeting.id(), steps.in(120), "大雪のため", null, Actor.SYSTEM);

        assertThat(later.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(steps.itemsOf(meeting)).isEmpty();
        assertThat(steps.stateOf(item)).isEqualTo(BacklogState.WAITING);
        assertThat(openTask("UserTask_HoldSession", meeting)).isEmpty();
        assertThat(job(meeting, "TimerEvent_AgendaOpens").getDuedate())
                .isEqualTo(Date.from(later.agendaOpensAt().toInstant()));
        assertThat(path(meeting)).contains("BoundaryEvent_Postponed", "ServiceTask_PostponeMeeting");
        assertThat(events.stream(MeetingPostponed.class))
                .extracting(MeetingPostponed::startsAt)
                .contains(later.startsAt());
    }

    @Test
    void aPostponedMeetingCanStillBeHeld() {
        Meeting meeting = steps.planned(COUNCIL, 90);
        steps.the(PostponeMeeting.class).postpone(meeting.id(), steps.in(120), "会場の都合", null, Actor.SYSTEM);
        steps.agenda(meeting, steps.waiting(COUNCIL));
        steps.convened(meeting);
        steps.opened(meeting);

        assertThat(steps.closed(meeting).state()).isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void aCancelledMeetingGivesItsItemsBackAndEnds() {
        long item = steps.waiting(COUNCIL);
        Meeting meeting = steps.planned(COUNCIL, 90);
        steps.agenda(meeting, item);

        steps.the(CancelMeeting.class).cancel(meeting.id(), "案件なし", null, Actor.SYSTEM);

        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(steps.stateOf(item)).isEqualTo(BacklogState.WAITING);
        assertThat(isLive(meeting)).isFalse();
        assertThat(path(meeting))
                .contains("BoundaryEvent_Cancelled", "ServiceTask_CancelMeeting", "EndEvent_Cancelled");
        assertThat(events.stream(MeetingCancelled.class))
                .extracting(MeetingCancelled::meetingId)
                .contains(meeting.id());
    }

    private List<String> path(Meeting meeting) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance(meeting)).list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private String instance(Meeting meeting) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(MeetingCycle.KEY)
                .processInstanceBusinessKey("M-" + meeting.id())
                .singleResult()
                .getId();
    }

    private boolean isLive(Meeting meeting) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance(meeting))
                        .unfinished()
                        .count()
                == 1;
    }

    private List<OpenTask> openTask(String definitionKey, Meeting meeting) {
        return tasks.find(definitionKey, Subject.ofMeeting(meeting.id())).stream()
                .toList();
    }

    private void fire(Meeting meeting, String activity) {
        management.executeJob(job(meeting, activity).getId());
    }

    private Job job(Meeting meeting, String activity) {
        return management
                .createJobQuery()
                .processInstanceId(instance(meeting))
                .activityId(activity)
                .singleResult();
    }
}
