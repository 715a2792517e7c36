package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What {@code UrgentCareConferenceProcess} does by itself. */
class UrgentCareConferenceModelTest {

    private static final String PROCESS = "UrgentCareConferenceProcess";

    private EscalationBench emergency = new EscalationBench("");

    @BeforeEach
    void anEmergency(TestInfo test) {
        emergency = new EscalationBench("E-" + test.getDisplayName().hashCode());
        emergency.bench.start(PROCESS, emergency.number, Map.of("caseId", 1L, "caseNumber", emergency.number));
    }

    @AfterAll
    static void theModelIsCovered() {
        ModelBench.shared().assertCovered(PROCESS);
    }

    @Test
    void theConferenceIsConvenedHeldAndReportedAfterwards() {
        assertThat(emergency.bench.groupOf(emergency.bench.task(emergency.number, "UserTask_ConveneCareConference")))
                .isEqualTo("CARE:CONVENER");
        emergency.conferred();

        assertThat(emergency.bench.isOver(emergency.number)).isTrue();
        assertThat(emergency.bench.path(emergency.number))
                .contains("ServiceTask_RecordSupportPolicy", "ServiceTask_QueuePostReport", "EndEvent_PolicyDecided")
                .doesNotContain("EndEvent_Alerted");
    }

    @Test
    void aMissedDeadlineIsToldAndTheConferenceIsStillConvened() {
        emergency.bench.fire(emergency.number, "BoundaryEvent_DeadlinePassed");
        assertThat(emergency.bench.path(emergency.number))
                .contains("ServiceTask_AlertDeadlinePassed", "EndEvent_Alerted");

        emergency.conferred();
        assertThat(emergency.bench.isOver(emergency.number)).isTrue();
    }

    @Test
    void theDeadlineIsOffOnceTheConferenceIsConvened() {
        emergency.bench.complete(emergency.number, "UserTask_ConveneCareConference");

        assertThat(emergency.bench.hasTimer(emergency.number, "BoundaryEvent_DeadlinePassed"))
                .isFalse();
    }
}
