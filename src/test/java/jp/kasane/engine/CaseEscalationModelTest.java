package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What {@code CaseEscalationProcess} does by itself, with the real deliberation rounds under it. */
class CaseEscalationModelTest {

    private static final String PROCESS = "CaseEscalationProcess";

    private EscalationBench ladder = new EscalationBench("");

    @BeforeEach
    void aCase(TestInfo test) {
        ladder = new EscalationBench("K-" + test.getDisplayName().hashCode());
    }

    @AfterAll
    static void theModelIsCovered() {
        ModelBench.shared().assertCovered(PROCESS);
    }

    @Test
    void aCaseClimbsFourLayersAndItsAnswersComeDown() {
        ladder.answers(3).received(PROCESS);
        ladder.concluded("UP")
                .accepted()
                .concluded("UP")
                .accepted()
                .concluded("UP")
                .accepted();
        ladder.concluded("SUPPORTED");

        assertThat(layers()).containsExactlyInAnyOrder("Area", "Block", "Core", "System");
        List<Task> answers = ladder.bench.tasks(ladder.number, "UserTask_AcknowledgeAnswer");
        assertThat(answers).hasSize(3);
        assertThat(answers)
                .extracting(ladder.bench::groupOf)
                .containsExactlyInAnyOrder("D00:SECRETARIAT", "D01:SECRETARIAT", "D02:SECRETARIAT");
        assertThat(answers)
                .extracting(answer -> ladder.bench.variable(answer, "referralId"))
                .containsExactlyInAnyOrder(100L, 101L, 102L);

        ladder.monitored("CLOSE");
        assertThat(ladder.bench.isOver(ladder.number)).isFalse();
        answers.forEach(answer -> ladder.bench.complete(answer, Map.of()));
        assertThat(ladder.bench.isOver(ladder.number)).isTrue();
        assertThat(ladder.bench.path(ladder.number)).contains("ServiceTask_CloseCase", "EndEvent_CaseClosed");
    }

    @Test
    void aCaseSolvedInItsDistrictOwesNobodyAnAnswer() {
        ladder.answers(0).received(PROCESS).concluded("SUPPORTED").monitored("CLOSE");

        assertThat(ladder.bench.isOver(ladder.number)).isTrue();
        assertThat(layers()).containsExactly("Area");
        assertThat(ladder.bench.path(ladder.number)).doesNotContain("ServiceTask_DeliverAnswer");
    }

    @Test
    void aCaseStaysAtEachLayerAsLongAsItIsContinued() {
        ladder.received(PROCESS).concluded("CONTINUE").concluded("UP").accepted();
        ladder.concluded("CONTINUE").concluded("UP").accepted();
        ladder.concluded("CONTINUE").concluded("UP").accepted();
        ladder.concluded("CONTINUE").concluded("SUPPORTED");

        assertThat(layers())
                .containsExactlyInAnyOrder("Area", "Area", "Block", "Block", "Core", "Core", "System", "System");
    }

    @Test
    void aReturnedReferralGoesBackOneLayerAndIsNotAskedToBeAcceptedThere() {
        ladder.received(PROCESS).concluded("UP").returned();
        assertThat(layers()).containsExactlyInAnyOrder("Area", "Block", "Area");
        assertThat(ladder.bench.openTasks(ladder.number)).isEmpty();

        ladder.concluded("UP").accepted().concluded("UP").returned();
        assertThat(ladder.bench.openTasks(ladder.number)).isEmpty();
        ladder.concluded("UP").accepted().concluded("UP").returned();
        assertThat(ladder.bench.openTasks(ladder.number)).isEmpty();
        assertThat(layers()).filteredOn("Core"::equals).hasSize(3);
    }

    @Test
    void aCaseWithoutSupportAtTheTopWaitsForANewArrangementAndBeginsAgainAtHome() {
        ladder.received(PROCESS);
        ladder.concluded("UP")
                .accepted()
                .concluded("UP")
                .accepted()
                .concluded("UP")
                .accepted();
        ladder.concluded("ISSUE");
        assertThat(ladder.bench.openTasks(ladder.number)).isEmpty();

        ladder.bench.message("NewSupportAvailable", ladder.number);
        ladder.concluded("SUPPORTED");
        assertThat(layers()).filteredOn("Area"::equals).hasSize(2);
        assertThat(ladder.bench.openTasks(ladder.number)).containsExactly("UserTask_MonitorCase");
    }

    @Test
    void anEmergencyMeetsItsCareConferenceFirst() {
        ladder.urgency("EMERGENCY").received(PROCESS);
        assertThat(ladder.bench.openTasks(ladder.number)).containsExactly("UserTask_ConveneCareConference");
        assertThat(layers()).isEmpty();

        ladder.conferred();
        assertThat(layers()).containsExactly("Area");
    }

    @Test
    void monitoringGoesOnUntilTheCaseIsClosedOrReopened() {
        ladder.received(PROCESS).concluded("SUPPORTED").monitored("CONTINUE");
        assertThat(ladder.bench.path(ladder.number)).contains("ServiceTask_ScheduleMonitoring");

        ladder.monitored("REOPEN");
        assertThat(ladder.bench.path(ladder.number)).contains("ServiceTask_ReopenCase");
        assertThat(layers()).containsExactly("Area", "Area");

        ladder.concluded("SUPPORTED").monitored("CLOSE");
        assertThat(ladder.bench.isOver(ladder.number)).isTrue();
    }

    private List<String> layers() {
        return ladder.bench.path(ladder.number).stream()
                .filter(id -> id.matches("CallActivity_.*Deliberation"))
                .map(id -> id.replace("CallActivity_", "").replace("Deliberation", ""))
                .toList();
    }
}
