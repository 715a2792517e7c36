package jp.kasane.followup.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import jp.kasane.followup.Actions;
import jp.kasane.followup.ChaseOverdue;
import jp.kasane.followup.MarkOverdue;
import jp.kasane.followup.ReadAction;
import jp.kasane.followup.ReassignAction;
import jp.kasane.followup.ReportAction;
import jp.kasane.followup.RescheduleAction;
import jp.kasane.followup.VerifyReport;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.model.Change;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.identity.People;
import jp.kasane.meeting.AgreedAction;
import jp.kasane.meeting.Backlog;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ItemConcluded;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.testing.ConcludedItems;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.WalkedNodes;
import jp.kasane.worklist.OpenTask;
import jp.kasane.worklist.OpenTasks;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@KasaneTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpActionProcessTest {
    private static final AtomicLong IDS = new AtomicLong(7_000_000);
    private final WalkedNodes nodes = new WalkedNodes(FollowUpProcess.KEY);

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    CurrentTime time;

    @Autowired
    Actions actions;

    @Autowired
    ActionMapper mapper;

    @Autowired
    ReadAction readAction;

    @Autowired
    ReportAction reportAction;

    @Autowired
    VerifyReport verifyReport;

    @Autowired
    RescheduleAction rescheduleAction;

    @Autowired
    ReassignAction reassignAction;

    @Autowired
    ChaseOverdue chaseOverdue;

    @Autowired
    MarkOverdue markOverdue;

    @Autowired
    Backlog backlog;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    private Actor secretariat;
    private Actor member;

    @BeforeEach
    void people() {
        secretariat = actor("jimu");
        member = actor("iin");
    }

    @AfterAll
    void everyNodeWasWalked() {
        nodes.assertAllWalked(repository);
    }

    @Test
    void isDoneOnceTheReportIsVerified() {
        Action action = agreed(null);
        OpenTask task =
                openTasks.find("UserTask_CarryOutAction", action.subject()).orElseThrow();
        assertThat(task.assigneeId()).isEqualTo(member.personId());
        assertThat(action.dueBasis()).isEqualTo("NORMAL");
        assertThat(action.reminderOn()).isBefore(action.dueOn());

        reportAction.report(action.id(), "訪問した", null, member);
        verifyReport.verify(action.id(), null, secretariat);

        Action done = readAction.stored(action.id());
        assertThat(done.state()).isEqualTo(ActionState.DONE);
        assertThat(done.verifiedBy()).isEqualTo(secretariat.personId());
        assertThat(walked(action))
                .contains("EndEvent_Reported", "EndEvent_ActionDone")
                .doesNotContain("ServiceTask_ReopenAction");
        assertThat(kinds(action)).containsExactly(ChangeKind.AGREED, ChangeKind.REPORTED, ChangeKind.VERIFIED);
    }

    @Test
    void recordsWhoEnteredAReportOnBehalf() {
        Action action = agreed(null);
        reportAction.report(action.id(), "電話で聞いた", null, secretariat);
        Action reported = readAction.stored(action.id());
        assertThat(reported.reportedBy()).isEqualTo(member.personId());
        assertThat(reported.enteredBy()).isEqualTo(secretariat.personId());
    }

    @Test
    void remindsBeforeTheDueDate() {
        Action action = agreed(null);
        fire(action, "BoundaryEvent_ReminderDue");
        assertThat(walked(action)).contains("ServiceTask_RemindAssignee", "EndEvent_Reminded");
        assertThat(kinds(action)).containsExactly(ChangeKind.AGREED, ChangeKind.REMINDED);
        assertThat(openTasks.find("UserTask_CarryOutAction", action.subject())).isPresent();
    }

    @Test
    void isChasedOnceItIsOverdueAndToldToTheNextMeeting() {
        Action action = agreed(null);
        fire(action, "BoundaryEvent_Overdue");
        Action overdue = readAction.stored(action.id());
        assertThat(overdue.overdueOn()).isEqualTo(time.today());
        assertThat(overdue.backlogItemId()).isNotNull();

        chaseOverdue.chase(action.id(), "来週実施すると聞いた", secretariat);
        assertThat(walked(action)).contains("ServiceTask_MarkOverdue", "EndEvent_Chased");

        reportAction.report(action.id(), "遅れて実施", null, member);
        assertThat(readAction.stored(action.id()).backlogItemId()).isEqualTo(overdue.backlogItemId());
    }

    @Test
    void aReportEndsAChaseThatIsStillOpen() {
        Action action = agreed(null);
        fire(action, "BoundaryEvent_Overdue");
        assertThat(openTasks.find("UserTask_ChaseOverdue", action.subject())).isPresent();
        reportAction.report(action.id(), "実施した", null, member);
        assertThat(openTasks.find("UserTask_ChaseOverdue", action.subject())).isEmpty();
    }

    @Test
    void timerAndNightlyCheckMarkOverdueOnlyOnce() {
        Action action = agreed(null);
        assertThat(markOverdue.mark(action.id())).isTrue();
        fire(action, "BoundaryEvent_Overdue");
        assertThat(kinds(action)).containsExactly(ChangeKind.AGREED, ChangeKind.OVERDUE);
    }

    @Test
    void isSentBackWithAReasonAndDoneAgain() {
        Action action = agreed(null);
        reportAction.report(action.id(), "電話した", null, member);
        LocalDate later = action.dueOn().plusDays(14);
        verifyReport.sendBack(action.id(), "訪問がまだ", later, null, secretariat);

        Action again = readAction.stored(action.id());
        assertThat(again.state()).isEqualTo(ActionState.AGREED);
        assertThat(again.dueOn()).isEqualTo(later);
        OpenTask task =
                openTasks.find("UserTask_CarryOutAction", action.subject()).orElseThrow();
        assertThat(task.dueAt()).isAtSameInstantAs(again.schedule().dueAt());
        assertThat(walked(action)).contains("ServiceTask_ReopenAction");
        assertThat(readAction.history(again, Actor.SYSTEM))
                .last()
                .extracting(Change::reason)
                .isEqualTo("訪問がまだ");
    }

    @Test
    void startsNewTimersWhenItIsRescheduled() {
        Action action = agreed(null);
        LocalDate later = action.dueOn().plusDays(30);
        rescheduleAction.reschedule(action.id(), later, "本人が入院", null, secretariat);
        OpenTask task =
                openTasks.find("UserTask_CarryOutAction", action.subject()).orElseThrow();
        assertThat(task.dueAt()).isEqualTo(later + "T23:59:59+09:00");
        assertThat(walked(action)).contains("BoundaryEvent_Rescheduled", "ServiceTask_RescheduleAction");
    }

    @Test
    void goesToSomebodyElse() {
        Action action = agreed(null);
        Actor csw = actor("csw");
        reassignAction.reassign(action.id(), csw.personId(), "任期満了", null, secretariat);
        OpenTask task =
                openTasks.find("UserTask_CarryOutAction", action.subject()).orElseThrow();
        assertThat(task.assigneeId()).isEqualTo(csw.personId());
        assertThatThrownBy(() -> reportAction.report(action.id(), "実施", null, member))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void isWithdrawnWithWhatItWasFor() {
        Action action = agreed(null);
        fire(action, "BoundaryEvent_Overdue");
        Long item = readAction.stored(action.id()).backlogItemId();
        int withdrawn =
                transaction.execute(status -> actions.withdrawOpen(action.source(), "CASE_CLOSED", Actor.SYSTEM));
        assertThat(withdrawn).isOne();
        assertThat(readAction.stored(action.id()).state()).isEqualTo(ActionState.WITHDRAWN);
        assertThat(walked(action)).contains("BoundaryEvent_Withdrawn", "EndEvent_Withdrawn");
        assertThat(openTasks.find("UserTask_CarryOutAction", action.subject())).isEmpty();
        assertThat(item).isNotNull();
        assertThat(readAction.stored(action.id()).backlogItemId()).isNull();
    }

    @Test
    void refusesWhatItsStateOrTheRightsDoNotAllow() {
        Action action = agreed(null);
        assertProblem("followup.action.state.AGREED", () -> verifyReport.verify(action.id(), null, secretariat));
        assertProblem(
                "followup.due.before-meeting",
                () -> rescheduleAction.reschedule(action.id(), action.agreedOn().minusDays(1), "x", null, secretariat));
        assertProblem(
                "followup.reason.missing",
                () -> rescheduleAction.reschedule(action.id(), action.dueOn(), " ", null, secretariat));
        assertProblem("followup.action.stale", () -> reportAction.report(action.id(), "実施", 99, member));
        assertProblem(
                "followup.assignee.unknown",
                () -> reassignAction.reassign(action.id(), 987_654_321L, "x", null, secretariat));
        assertProblem(
                "followup.assignee.only-reads",
                () -> reassignAction.reassign(action.id(), actor("kansa").personId(), "x", null, secretariat));
        assertThatThrownBy(() -> rescheduleAction.reschedule(action.id(), action.dueOn(), "x", null, member))
                .isInstanceOf(ProblemException.class);
        reportAction.report(action.id(), "実施", null, member);
        assertProblem("followup.action.state.REPORTED", () -> reportAction.report(action.id(), "二度", null, member));
        assertThat(readAction.stored(action.id()).report()).isEqualTo("実施");
    }

    @Test
    void aDueDateBeforeTheMeetingStopsTheWholeAgreement() {
        Subject source = Subject.ofIssue(IDS.incrementAndGet());
        assertProblem(
                "followup.due.before-meeting", () -> agree(source, time.today().minusDays(1)));
        assertThat(mapper.agreedFor(source)).isEmpty();
    }

    @Test
    void theNextMeetingHearsOfTheReport() {
        Action action = agreed(null);
        reportAction.report(action.id(), "実施", null, member);
        Long item = readAction.stored(action.id()).backlogItemId();
        assertThat(item).isNotNull();
        assertThat(backlog.isConcluded(item)).isFalse();
        conclude(ItemKind.FOLLOW_UP, action.subject(), ConclusionType.NOTED, List.of());
        assertThat(kinds(action)).endsWith(ChangeKind.NOTED);
    }

    private Action agreed(LocalDate dueOn) {
        Subject source = Subject.ofIssue(IDS.incrementAndGet());
        agree(source, dueOn);
        return mapper.agreedFor(source).get(0);
    }

    private void agree(Subject source, LocalDate dueOn) {
        AgreedAction agreed = new AgreedAction("自宅を訪ねる", member.personId(), dueOn);
        conclude(ItemKind.POST_REPORT, source, ConclusionType.NOTED, List.of(agreed));
    }

    private void conclude(ItemKind kind, Subject subject, ConclusionType type, List<AgreedAction> agreed) {
        long item = new ConcludedItems(jdbc).item("D07", kind, subject);
        ItemConcluded concluded = new ItemConcluded(
                item,
                IDS.incrementAndGet(),
                1,
                "D07",
                kind,
                subject,
                null,
                type,
                false,
                false,
                time.today(),
                agreed,
                secretariat);
        transaction.executeWithoutResult(status -> events.publishEvent(concluded));
    }

    private void fire(Action action, String timer) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(FollowUpProcess.businessKey(action.id()))
                .singleResult()
                .getId();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .singleResult()
                .getId());
    }

    private Set<String> walked(Action action) {
        return nodes.of(FollowUpProcess.businessKey(action.id()), history);
    }

    private List<ChangeKind> kinds(Action action) {
        return readAction.history(action, Actor.SYSTEM).stream()
                .map(Change::kind)
                .toList();
    }

    private Actor actor(String login) {
        return new Actor(people.findByLogin(login).orElseThrow().id());
    }

    private static void assertProblem(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo(key));
    }
}
