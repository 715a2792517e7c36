package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code CouncilDeliberationProcess} does by itself. */
class CouncilDeliberationModelTest {

    private EscalationBench round = new EscalationBench("");

    @BeforeEach
    void aRound(TestInfo test) {
        round = new EscalationBench("R-" + test.getDisplayName().hashCode());
    }

    @AfterAll
    static void theModelIsCovered() {
        ModelBench.shared().assertCovered("CouncilDeliberationProcess");
    }

    @Test
    void aCaseThatWasNotReferredWaitsForItsMeetingAtOnce() {
        round.submitted("AREA", 0);

        assertThat(round.bench.openTasks(round.number)).isEmpty();
        assertThat(round.bench.path(round.number)).contains("ReceiveTask_AwaitConclusion");
    }

    @Test
    void aReferralIsAcceptedBeforeItIsDeliberated() {
        round.submitted("BLOCK", 41);
        assertThat(round.bench.groupOf(round.bench.task(round.number, "UserTask_AcceptReferral")))
                .isEqualTo("BLOCK:SECRETARIAT");
        round.accepted();

        assertThat(round.bench.path(round.number)).contains("ReceiveTask_AwaitConclusion");
    }

    @Test
    void aReferralMayBeReturned() {
        round.submitted("BLOCK", 41).returned();

        assertThat(round.bench.isOver(round.number)).isTrue();
        assertThat(round.bench.path(round.number)).contains("EndEvent_Returned");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTED, EndEvent_Supported,        Gateway_ShareSuccess",
        "CONTINUE,  EndEvent_Continue,         Gateway_Outcome",
        "UP,        EndEvent_ReferredUp,       ServiceTask_ReferUp",
        "ISSUE,     EndEvent_AwaitNewSupport,  ServiceTask_RaiseIssue"
    })
    void anOutcomeHasItsEnd(String outcome, String end, String by) {
        round.submitted("AREA", 0).concluded(outcome);

        assertThat(round.bench.isOver(round.number)).isTrue();
        assertThat(round.bench.path(round.number))
                .contains(end, by)
                .filteredOn(id -> id.startsWith("EndEvent_"))
                .hasSize(1);
    }

    @Test
    void aSuccessIsSharedWhenAPersonWantsIt() {
        round.submitted("AREA", 0).concluded("SUPPORTED", true);

        assertThat(round.bench.path(round.number)).contains("ServiceTask_ShareSuccess", "EndEvent_SuccessShared");
    }

    @Test
    void aCaseThatBecameUrgentGoesThroughTheCareConferenceAndComesBack() {
        round.submitted("AREA", 0).concluded("URGENT");
        assertThat(round.bench.openTasks(round.number)).containsExactly("UserTask_ConveneCareConference");
        round.conferred();

        assertThat(round.bench.isOver(round.number)).isTrue();
        assertThat(round.bench.path(round.number)).contains("ServiceTask_ResumeDeliberation", "EndEvent_Resumed");
    }
}
