package jp.kasane.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.Assessment;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.Cases;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.indicator.Invariants;
import jp.kasane.meeting.CloseMeeting;
import jp.kasane.shared.Actor;
import jp.kasane.testing.FailingTable;
import jp.kasane.testing.HoldInvariants;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.OwnerRights;
import jp.kasane.testing.StoryTest;
import jp.kasane.testing.TableContents;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL transaction holds the engine's state and ours: whichever of them fails takes the other back. */
@StoryTest
class OneTransactionTest {

    private static final Assessment ASSESSMENT =
            new Assessment(Set.of("ELDERLY"), Set.of("01"), Set.of(), Urgency.NORMAL, "", "", "");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    @Qualifier(OwnerRights.OWNER)
    JdbcTemplate owner;

    @Autowired
    Cases cases;

    @Autowired
    CloseMeeting closeMeeting;

    @Autowired
    Invariants invariants;

    private KasaneClient kasane;
    private String number;
    private long caseId;

    @BeforeEach
    void takeACaseIn() {
        kasane = new KasaneClient(new Http(port));
        number = kasane.receiveCase(Households.eightyFifty("D04"));
        caseId = kasane.caseId(number);
    }

    @AfterEach
    void invariantsHold() {
        HoldInvariants.assertAll(invariants);
    }

    @Test
    void aFailingMapperUndoesTheEnginesStep() {
        leavesNothingBehind("kasane.meeting_backlog", () -> cases.assess(caseId, ASSESSMENT, person("csw")));

        assertThat(kasane.task("csw", number, "UserTask_AssessCase")).isPresent();
        cases.assess(caseId, ASSESSMENT, person("csw"));
        assertThat(kasane.task("csw", number, "UserTask_AssessCase")).isEmpty();
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.IN_DELIBERATION);
    }

    @Test
    void aFailingWorklistUndoesTheEnginesTaskAndTheRecord() {
        cases.assess(caseId, ASSESSMENT, person("csw"));
        long meeting = openMeetingWithAConclusion();

        leavesNothingBehind("kasane.worklist_task", () -> closeMeeting.close(meeting, null, person("jimu")));

        kasane.close(meeting);
        assertThat(kasane.task("jimu", number, "UserTask_ConfirmProposal")).isPresent();
    }

    @Test
    void aFailingEngineStepUndoesTheRow() {
        cases.assess(caseId, ASSESSMENT, person("csw"));
        long meeting = openMeetingWithAConclusion();

        leavesNothingBehind("engine.act_ru_task", () -> closeMeeting.close(meeting, null, person("jimu")));

        kasane.close(meeting);
        assertThat(kasane.task("gicho", "M-" + meeting, "UserTask_ApproveMinutes"))
                .isPresent();
    }

    @Test
    void aCaseWhoseProcessDoesNotStartIsNotThereAndLeavesNoGapInTheNumbers() {
        leavesNothingBehind("engine.act_ru_execution", () -> cases.receive(intake(), person("csw")));

        String next = kasane.receiveCase(Households.eightyFifty("D04"));
        assertThat(running(next)).isEqualTo(running(number) + 1);
    }

    private void leavesNothingBehind(String failingTable, ThrowingCallable step) {
        Object before = TableContents.of(database);
        try (FailingTable failing = FailingTable.onInsert(owner, failingTable)) {
            assertThatThrownBy(step).hasStackTraceContaining(failing.message());
        }
        assertThat(TableContents.of(database)).isEqualTo(before);
    }

    private long openMeetingWithAConclusion() {
        long meeting = kasane.openMeetingOn(caseId, "D04");
        kasane.conclude(meeting, Households.conclusion("CONTINUED", "もう一度話し合う"));
        return meeting;
    }

    private Intake intake() {
        return new Intake(
                Households.today(),
                "D04",
                "一人暮らし",
                "PHONE",
                Set.of(),
                null,
                Set.of("ELDERLY"),
                "",
                Urgency.NORMAL,
                Set.of(),
                List.of());
    }

    private Actor person(String login) {
        return new Actor(kasane.personId(login));
    }

    private static int running(String caseNumber) {
        return Integer.parseInt(caseNumber.substring(caseNumber.indexOf('-') + 1));
    }
}
