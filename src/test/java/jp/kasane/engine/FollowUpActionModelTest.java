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

/** What {@code FollowUpActionProcess} does by itself. */
class FollowUpActionModelTest {

    private static final String PROCESS = "FollowUpActionProcess";

    private final ModelBench bench = ModelBench.shared();
    private String action = "";

    @BeforeEach
    void anActionIsAgreed(TestInfo test) {
        action = "A-" + test.getDisplayName().hashCode();
        Map<String, Object> variables = new HashMap<>(Map.of("actionId", 7L, "assigneeId", "31"));
        variables.put("secretariatGroup", "D07:SECRETARIAT");
        variables.put("reminderAt", Date.from(Instant.parse("2030-04-01T00:00:00Z")));
        variables.put("dueAt", Date.from(Instant.parse("2030-04-10T00:00:00Z")));
        bench.start(PROCESS, action, variables);
    }

    @AfterAll
    static void theModelIsCovered() {
        ModelBench.shared().assertCovered(PROCESS);
    }

    @Test
    void itIsReportedVerifiedAndDone() {
        assertThat(bench.task(action, "UserTask_CarryOutAction").getAssignee()).isEqualTo("31");
        bench.complete(action, "UserTask_CarryOutAction");
        bench.complete(action, "UserTask_VerifyReport", Map.of("verified", true));

        assertThat(bench.isOver(action)).isTrue();
        assertThat(bench.path(action)).contains("ServiceTask_CompleteAction", "EndEvent_ActionDone");
    }

    @Test
    void theAssigneeIsRemindedOnceWhileTheTaskStaysOpen() {
        bench.fire(action, "BoundaryEvent_ReminderDue");

        assertThat(bench.openTasks(action)).containsExactly("UserTask_CarryOutAction");
        assertThat(bench.hasTimer(action, "BoundaryEvent_ReminderDue")).isFalse();
        assertThat(bench.path(action)).contains("ServiceTask_RemindAssignee", "EndEvent_Reminded");
    }

    @Test
    void anOverdueActionIsChasedAndMayStillBeReported() {
        bench.fire(action, "BoundaryEvent_Overdue");
        assertThat(bench.openTasks(action)).containsExactly("UserTask_CarryOutAction", "UserTask_ChaseOverdue");

        bench.complete(action, "UserTask_ChaseOverdue");
        assertThat(bench.openTasks(action)).containsExactly("UserTask_CarryOutAction");
        assertThat(bench.path(action)).contains("ServiceTask_MarkOverdue", "EndEvent_Chased");
    }

    @Test
    void aReportEndsTheChaseAndTheTimers() {
        bench.fire(action, "BoundaryEvent_Overdue");
        bench.complete(action, "UserTask_CarryOutAction");

        assertThat(bench.openTasks(action)).containsExactly("UserTask_VerifyReport");
        assertThat(bench.hasTimer(action, "BoundaryEvent_ReminderDue")).isFalse();
    }

    @Test
    void anActionThatIsNotVerifiedIsCarriedOutAgain() {
        bench.complete(action, "UserTask_CarryOutAction");
        bench.complete(action, "UserTask_VerifyReport", Map.of("verified", false));

        assertThat(bench.openTasks(action)).containsExactly("UserTask_CarryOutAction");
        assertThat(bench.hasTimer(action, "BoundaryEvent_Overdue")).isTrue();
        assertThat(bench.path(action)).contains("ServiceTask_ReopenAction");
    }

    @Test
    void reschedulingGivesTheTaskANewAssigneeAndNewTimers() {
        bench.fire(action, "BoundaryEvent_Overdue");
        Date later = Date.from(Instant.parse("2030-05-10T00:00:00Z"));
        bench.message("ActionRescheduled", action, Map.of("dueAt", later, "assigneeId", "32"));

        assertThat(bench.openTasks(action)).containsExactly("UserTask_CarryOutAction");
        assertThat(bench.task(action, "UserTask_CarryOutAction").getAssignee()).isEqualTo("32");
        assertThat(bench.task(action, "UserTask_CarryOutAction").getDueDate()).isEqualTo(later);
        assertThat(bench.hasTimer(action, "BoundaryEvent_Overdue")).isTrue();
        assertThat(bench.path(action)).contains("ServiceTask_RescheduleAction");
    }

    @Test
    void aWithdrawnActionIsOver() {
        bench.message("ActionWithdrawn", action);

        assertThat(bench.isOver(action)).isTrue();
        assertThat(bench.path(action)).contains("EndEvent_Withdrawn");
    }
}
