package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What {@code MeetingCycleProcess} does by itself. */
class MeetingCycleModelTest {

    private static final String PROCESS = "MeetingCycleProcess";

    private final ModelBench bench = ModelBench.shared();
    private String meeting = "";

    @BeforeEach
    void aMeetingIsPlanned(TestInfo test) {
        meeting = "M-" + test.getDisplayName().hashCode();
        Map<String, Object> variables = new HashMap<>(Map.of("meetingId", 5L, "councilCode", "D07"));
        variables.putAll(Map.of("secretariatGroup", "D07:SECRETARIAT", "chairGroup", "D07:CHAIR"));
        variables.put("agendaOpensAt", day("2030-04-01"));
        variables.put("agendaDeadline", day("2030-04-08"));
        variables.put("startsAt", day("2030-04-15"));
        bench.start(PROCESS, meeting, variables);
    }

    @AfterAll
    static void theModelIsCovered() {
        ModelBench.shared().assertCovered(PROCESS);
    }

    @Test
    void itGoesFromThePlanToTheDistributedMinutesAndTheNextPlan() {
        assertThat(bench.openTasks(meeting)).isEmpty();
        bench.fire(meeting, "TimerEvent_AgendaOpens");
        assertThat(bench.groupOf(bench.task(meeting, "UserTask_SetAgenda"))).isEqualTo("D07:SECRETARIAT");
        bench.complete(meeting, "UserTask_SetAgenda");
        bench.complete(meeting, "UserTask_HoldSession");
        assertThat(bench.groupOf(bench.task(meeting, "UserTask_ApproveMinutes")))
                .isEqualTo("D07:CHAIR");
        bench.complete(meeting, "UserTask_ApproveMinutes");

        assertThat(bench.isOver(meeting)).isTrue();
        assertThat(bench.path(meeting))
                .contains(
                        "ServiceTask_ConveneMeeting",
                        "ServiceTask_CloseSession",
                        "ServiceTask_DistributeMinutes",
                        "ServiceTask_PlanNextMeeting",
                        "EndEvent_CycleCompleted");
    }

    @Test
    void theSecretariatMayStartTheAgendaBeforeItsDay() {
        bench.message("AgendaStarted", meeting);

        assertThat(bench.openTasks(meeting)).containsExactly("UserTask_SetAgenda");
        assertThat(bench.hasTimer(meeting, "TimerEvent_AgendaOpens")).isFalse();
    }

    @Test
    void anAgendaPastItsDeadlineIsRemindedOfAndStaysOpen() {
        bench.message("AgendaStarted", meeting);
        bench.fire(meeting, "BoundaryEvent_AgendaDeadline");

        assertThat(bench.openTasks(meeting)).containsExactly("UserTask_SetAgenda");
        assertThat(bench.path(meeting)).contains("ServiceTask_RemindAgenda", "EndEvent_Reminded");
    }

    @Test
    void aPostponedMeetingIsPreparedAgainWithItsNewDates() {
        bench.when("postponeMeetingDelegate", Map.of("agendaDeadline", day("2030-05-08")));
        bench.message("AgendaStarted", meeting);
        bench.complete(meeting, "UserTask_SetAgenda");
        bench.message("MeetingPostponed", meeting);
        assertThat(bench.openTasks(meeting)).isEmpty();

        bench.message("AgendaStarted", meeting);
        assertThat(bench.task(meeting, "UserTask_SetAgenda").getDueDate()).isEqualTo(day("2030-05-08"));
    }

    @Test
    void aMeetingMayBePostponedBeforeItsAgendaOpens() {
        bench.message("MeetingPostponed", meeting);

        assertThat(bench.path(meeting)).contains("BoundaryEvent_Postponed", "ServiceTask_PostponeMeeting");
        assertThat(bench.hasTimer(meeting, "TimerEvent_AgendaOpens")).isTrue();
    }

    @Test
    void aCancelledMeetingIsOver() {
        bench.message("AgendaStarted", meeting);
        bench.message("MeetingCancelled", meeting);

        assertThat(bench.isOver(meeting)).isTrue();
        assertThat(bench.path(meeting))
                .contains("ServiceTask_CancelMeeting", "EndEvent_Cancelled")
                .doesNotContain("ServiceTask_CloseSession");
    }

    private static Date day(String date) {
        return Date.from(Instant.parse(date + "T00:00:00Z"));
    }
}
