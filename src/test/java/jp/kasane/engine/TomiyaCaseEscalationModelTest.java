package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What {@code TomiyaCaseEscalationProcess}, a ladder of two layers, does by itself. */
class TomiyaCaseEscalationModelTest {

    private static final String PROCESS = "TomiyaCaseEscalationProcess";

    private EscalationBench ladder = new EscalationBench("");

    @BeforeEach
    void aCase(TestInfo test) {
        ladder = new EscalationBench("T-" + test.getDisplayName().hashCode());
    }

    @AfterAll
    static void theModelIsCovered() {
        ModelBench.shared().assertCovered(PROCESS);
    }

    @Test
    void aCaseIsReviewedReturnedReviewedAgainAndAnswered() {
        ladder.answers(1).urgency("EMERGENCY").received(PROCESS).conferred();
        ladder.concluded("CONTINUE").concluded("UP").returned();
        ladder.concluded("UP").accepted().concluded("CONTINUE").concluded("SUPPORTED");
        ladder.bench.complete(ladder.number, "UserTask_AcknowledgeAnswer");
        ladder.monitored("CONTINUE").monitored("CLOSE");

        assertThat(ladder.bench.isOver(ladder.number)).isTrue();
        assertThat(ladder.bench.path(ladder.number))
                .contains("CallActivity_SharingDeliberation", "CallActivity_ReviewDeliberation", "EndEvent_CaseClosed");
    }

    @Test
    void aCaseWithoutSupportWaitsAndMayLaterBeReopened() {
        ladder.received(PROCESS).concluded("UP").accepted().concluded("ISSUE");
        ladder.bench.message("NewSupportAvailable", ladder.number, Map.of("referralId", 0L));
        ladder.concluded("SUPPORTED").monitored("REOPEN").concluded("SUPPORTED").monitored("CLOSE");

        assertThat(ladder.bench.isOver(ladder.number)).isTrue();
        assertThat(ladder.bench.path(ladder.number)).contains("ReceiveTask_NewSupport", "ServiceTask_ReopenCase");
    }
}
