package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What {@code SystemBuildingProcess} does by itself. */
class SystemBuildingModelTest {

    private static final String PROCESS = "SystemBuildingProcess";

    private final ModelBench bench = ModelBench.shared();
    private String issue = "";

    @BeforeEach
    void anIssueIsRaised(TestInfo test) {
        issue = "I-" + test.getDisplayName().hashCode();
        bench.start(
                PROCESS,
                issue,
                Map.of("issueId", 3L, "coreGroup", "CORE:SECRETARIAT", "systemGroup", "SYSTEM:SECRETARIAT"));
    }

    @AfterAll
    static void theModelIsCovered() {
        ModelBench.shared().assertCovered(PROCESS);
    }

    @Test
    void anAdoptedIssueIsTriedCarriedOutAndReturnedToEveryOrigin() {
        bench.when("answerOriginsDelegate", Map.of("answerCount", 3));
        assertThat(bench.groupOf(bench.task(issue, "UserTask_SortIssue"))).isEqualTo("CORE:SECRETARIAT");
        sort("COMMON");
        core("PROPOSED");
        system("ADOPTED");
        bench.complete(issue, "UserTask_TrialArrangement");
        bench.complete(issue, "UserTask_RollOutArrangement");
        assertThat(bench.isOver(issue)).isFalse();
        bench.message("AllOriginsAcknowledged", issue);

        assertThat(bench.isOver(issue)).isTrue();
        assertThat(bench.path(issue)).contains("ServiceTask_AnswerOrigins", "EndEvent_Returned");
    }

    @Test
    void anIssueRejectedByTheCoreMeetingIsAnsweredWithTheReason() {
        bench.when("answerRejectionDelegate", Map.of("answerCount", 1));
        sort("COMMON");
        core("REJECTED");
        bench.message("AllOriginsAcknowledged", issue);

        assertThat(bench.isOver(issue)).isTrue();
        assertThat(bench.path(issue)).contains("ServiceTask_AnswerRejection", "EndEvent_Rejected");
    }

    @Test
    void anIssueRejectedAboveWithoutOriginsWaitsForNobody() {
        bench.when("answerRejectionDelegate", Map.of("answerCount", 0));
        sort("COMMON");
        core("PROPOSED");
        system("REJECTED");

        assertThat(bench.isOver(issue)).isTrue();
        assertThat(bench.path(issue)).contains("EndEvent_Rejected").doesNotContain("ReceiveTask_AwaitAcknowledgements");
    }

    @Test
    void aContinuedIssueComesBackToTheSameMeeting() {
        sort("COMMON");
        core("CONTINUED");
        core("PROPOSED");
        system("CONTINUED");
        system("ADOPTED");

        assertThat(bench.openTasks(issue)).containsExactly("UserTask_TrialArrangement");
        assertThat(bench.path(issue))
                .filteredOn("ServiceTask_SubmitToCore"::equals)
                .hasSize(2);
        assertThat(bench.path(issue))
                .filteredOn("ServiceTask_ProposeToSystem"::equals)
                .hasSize(2);
    }

    @Test
    void anIssueMayProveIndividual() {
        sort("INDIVIDUAL");

        assertThat(bench.isOver(issue)).isTrue();
        assertThat(bench.path(issue)).contains("EndEvent_StaysIndividual");
    }

    @Test
    void anIssueMayBeMergedIntoAnother() {
        sort("MERGED");

        assertThat(bench.isOver(issue)).isTrue();
        assertThat(bench.path(issue)).contains("EndEvent_Merged");
    }

    private void sort(String sorting) {
        bench.complete(issue, "UserTask_SortIssue", Map.of("sorting", sorting));
    }

    private void core(String conclusion) {
        bench.message("IssueConcludedAtCore", issue, Map.of("issueConclusion", conclusion));
    }

    private void system(String conclusion) {
        bench.message("IssueConcludedAtSystem", issue, Map.of("issueConclusion", conclusion));
    }
}
