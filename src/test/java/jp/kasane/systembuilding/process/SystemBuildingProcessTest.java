package jp.kasane.systembuilding.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.escalation.Referrals;
import jp.kasane.identity.People;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ItemConcluded;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.MergeIssues;
import jp.kasane.systembuilding.RaiseCommunityIssue;
import jp.kasane.systembuilding.ReadIssues;
import jp.kasane.systembuilding.RollOutArrangement;
import jp.kasane.systembuilding.SortIssue;
import jp.kasane.systembuilding.SplitIssue;
import jp.kasane.systembuilding.TrialArrangement;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueAnswer;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.model.Scores;
import jp.kasane.testing.ConcludedItems;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.WalkedNodes;
import jp.kasane.worklist.OpenTasks;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
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
class SystemBuildingProcessTest {
    private static final Scores SCORES = new Scores(5, 4, 3);
    private final WalkedNodes nodes = new WalkedNodes(IssueProcess.KEY);

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    CurrentTime time;

    @Autowired
    RaiseCommunityIssue raiseIssue;

    @Autowired
    SortIssue sortIssue;

    @Autowired
    MergeIssues mergeIssues;

    @Autowired
    SplitIssue splitIssue;

    @Autowired
    TrialArrangement trial;

    @Autowired
    RollOutArrangement rollOut;

    @Autowired
    ReadIssues readIssues;

    @Autowired
    Referrals referrals;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    private Actor secretariat;

    @BeforeEach
    void people() {
        secretariat = new Actor(people.findByLogin("jimu").orElseThrow().id());
    }

    @AfterAll
    void everyNodeWasWalked() {
        nodes.assertAllWalked(repository);
    }

    @Test
    void whatTheStudyMeetingSawReturnsToEveryOriginAsAnArrangement() {
        long id = raised(received("D07"), received("D12"));
        sortIssue.common(id, "夜間の見守り", null, SCORES, null, secretariat);
        conclude(id, "CORE", ConclusionType.PROPOSED);
        assertThat(readIssues.get(id, Actor.SYSTEM).referralId()).isNotNull();
        conclude(id, "SYSTEM", ConclusionType.ADOPTED);
        LocalDate today = time.today();
        trial.tryOut(id, "見守り当番", today, null, secretariat);
        rollOut.rollOut(id, null, today.plusDays(30), null, secretariat);

        Issue rolledOut = readIssues.get(id, Actor.SYSTEM);
        assertThat(rolledOut.state()).isEqualTo(IssueState.ROLLED_OUT);
        assertThat(rolledOut.arrangement()).isEqualTo("見守り当番");
        List<IssueAnswer> answers = readIssues.answers(rolledOut);
        assertThat(answers).extracting(IssueAnswer::councilCode).containsExactlyInAnyOrder("D07", "D12", "TEIREI");

        answers.subList(1, 3).forEach(this::acknowledge);
        assertThat(readIssues.get(id, Actor.SYSTEM).state()).isEqualTo(IssueState.ROLLED_OUT);
        acknowledge(answers.get(0));
        acknowledge(answers.get(0));
        assertThat(readIssues.get(id, Actor.SYSTEM).state()).isEqualTo(IssueState.RETURNED);
        assertThat(readIssues.get(id, Actor.SYSTEM).closedOn()).isEqualTo(today);
        assertThat(walked(id)).contains("ServiceTask_AnswerOrigins", "EndEvent_Returned");
    }

    @Test
    void bothCouncilsMayLookAgainBeforeTheyDecide() {
        long id = raised(received("D07"));
        sortIssue.common(id, null, null, SCORES, null, secretariat);
        conclude(id, "CORE", ConclusionType.CONTINUED);
        conclude(id, "CORE", ConclusionType.PROPOSED);
        conclude(id, "SYSTEM", ConclusionType.CONTINUED);
        conclude(id, "SYSTEM", ConclusionType.ADOPTED);
        assertThat(openTasks.find(IssueProcess.TRIAL, Subject.ofIssue(id))).isPresent();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("ServiceTask_ProposeToSystem")
                        .processInstanceId(instance(id))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void aRejectionIsAnsweredToEveryOriginToo() {
        long id = raised(received("D07"));
        sortIssue.common(id, null, null, SCORES, null, secretariat);
        conclude(id, "CORE", ConclusionType.REJECTED);
        Issue rejected = readIssues.get(id, Actor.SYSTEM);
        assertThat(rejected.state()).isEqualTo(IssueState.REJECTED);
        assertThat(readIssues.answers(rejected))
                .extracting(IssueAnswer::councilCode)
                .containsExactlyInAnyOrder("D07", "TEIREI");
        readIssues.answers(rejected).forEach(this::acknowledge);
        assertThat(readIssues.get(id, Actor.SYSTEM).state()).isEqualTo(IssueState.REJECTED);
        assertThat(readIssues.get(id, Actor.SYSTEM).closedOn()).isNotNull();
        assertThat(walked(id)).contains("ReceiveTask_AwaitAcknowledgements", "EndEvent_Rejected");
    }

    @Test
    void theSystemCouncilMayRejectAProposal() {
        long id = raised(received("D07"));
        sortIssue.common(id, null, null, SCORES, null, secretariat);
        conclude(id, "CORE", ConclusionType.PROPOSED);
        conclude(id, "SYSTEM", ConclusionType.REJECTED);
        assertThat(readIssues.get(id, Actor.SYSTEM).state()).isEqualTo(IssueState.REJECTED);
        assertThat(walked(id)).contains("ServiceTask_AnswerRejection");
    }

    @Test
    void nobodyHasToAcknowledgeWhereNobodyElseAsked() {
        long id = raiseIssue.raise("題", "", Set.of("OTHER"), List.of(), "CORE", "市全体の課題", secretariat);
        sortIssue.common(id, null, null, SCORES, null, secretariat);
        conclude(id, "CORE", ConclusionType.REJECTED);
        assertThat(readIssues.get(id, Actor.SYSTEM).closedOn()).isEqualTo(time.today());
        assertThat(walked(id)).contains("EndEvent_Rejected").doesNotContain("ReceiveTask_AwaitAcknowledgements");
    }

    @Test
    void whatIsNoCommonMatterStaysIndividual() {
        long id = raised(received("D07"));
        sortIssue.individual(id, "この世帯だけの事情", null, secretariat);
        assertThat(readIssues.get(id, Actor.SYSTEM).state()).isEqualTo(IssueState.INDIVIDUAL);
        assertThat(walked(id)).contains("EndEvent_StaysIndividual");
    }

    @Test
    void oneIssueTakesOverTheCasesOfAnother() {
        String shared = received("D07");
        String moved = received("D12");
        long into = raised(shared);
        long id = raised(shared, moved);
        mergeIssues.merge(id, into, "同じ課題", null, secretariat);
        assertThat(readIssues.get(id, Actor.SYSTEM).mergedInto()).isEqualTo(into);
        assertThat(readIssues.caseNumbers(readIssues.get(into, Actor.SYSTEM), secretariat))
                .containsExactlyInAnyOrder(shared, moved);
        assertThat(cases(id)).isZero();
        assertThat(walked(id)).contains("EndEvent_Merged");
    }

    @Test
    void someCasesTurnOutToBeAnotherIssue() {
        String stays = received("D07");
        String leaves = received("D12");
        long id = raised(stays, leaves);
        long split = splitIssue.split(id, "別の課題", List.of(leaves), "原因が違う", null, secretariat);
        assertThat(readIssues.get(split, Actor.SYSTEM).splitFrom()).isEqualTo(id);
        assertThat(readIssues.caseNumbers(readIssues.get(split, Actor.SYSTEM), secretariat))
                .containsExactly(leaves);
        assertThat(readIssues.caseNumbers(readIssues.get(id, Actor.SYSTEM), secretariat))
                .containsExactly(stays);
        assertThat(openTasks.find(IssueProcess.SORT, Subject.ofIssue(split))).isPresent();
        assertProblem(
                "systembuilding.split.cases", () -> splitIssue.split(id, "全部", List.of(stays), "x", null, secretariat));
    }

    @Test
    void membersDoNotLearnWhichCasesFeedAnIssue() {
        long id = raised(received("D12"));
        Actor member = new Actor(people.findByLogin("iin").orElseThrow().id());
        assertThat(readIssues.caseNumbers(readIssues.get(id, Actor.SYSTEM), member))
                .isEmpty();
        assertThat(cases(id)).isOne();
    }

    @Test
    void refusesWhatItsStateTheRightsOrTheInputDoNotAllow() {
        long id = raised(received("D07"));
        Actor member = new Actor(people.findByLogin("iin").orElseThrow().id());
        assertThatThrownBy(() -> sortIssue.individual(id, "x", null, member)).isInstanceOf(ProblemException.class);
        assertProblem(
                "systembuilding.scores.range",
                () -> sortIssue.common(id, null, null, new Scores(6, 1, 1), null, secretariat));
        assertProblem("systembuilding.missing.reason", () -> sortIssue.individual(id, null, null, secretariat));
        assertProblem("systembuilding.issue.stale", () -> sortIssue.individual(id, "x", 9, secretariat));
        assertProblem("systembuilding.merge.itself", () -> mergeIssues.merge(id, id, "x", null, secretariat));
        assertProblem("systembuilding.issue.not-ADOPTED", () -> trial.tryOut(id, "x", time.today(), null, secretariat));
        assertProblem(
                "systembuilding.issue.not-TRIAL", () -> rollOut.rollOut(id, "x", time.today(), null, secretariat));
        assertProblem(
                "systembuilding.missing.reason",
                () -> raiseIssue.raise("題", "", Set.of("OTHER"), List.of(), "CORE", null, secretariat));
        assertThat(readIssues.get(id, Actor.SYSTEM).state()).isEqualTo(IssueState.CANDIDATE);
        sortIssue.individual(id, "x", null, secretariat);
        assertProblem("systembuilding.issue.not-CANDIDATE", () -> sortIssue.individual(id, "x", null, secretariat));
    }

    private long raised(String... caseNumbers) {
        return raiseIssue.raise("夜間の見守り", "", Set.of(), List.of(caseNumbers), "TEIREI", "続いている", secretariat);
    }

    private String received(String area) {
        Intake intake = new Intake(
                time.today(),
                area,
                "夜に歩き回る",
                "COMMISSIONER",
                Set.of(),
                null,
                Set.of("ELDERLY"),
                "",
                Urgency.NORMAL,
                Set.of(),
                List.of());
        CaseRef ref = cases.receive(intake, Actor.SYSTEM);
        cases.before(ref.id(), "AREA", area);
        return ref.number();
    }

    private void conclude(long issueId, String council, ConclusionType type) {
        Subject subject = Subject.ofIssue(issueId);
        long item = new ConcludedItems(jdbc).item(council, ItemKind.ISSUE, subject);
        ItemConcluded concluded = new ItemConcluded(
                item,
                1,
                1,
                council,
                ItemKind.ISSUE,
                subject,
                null,
                type,
                false,
                false,
                time.today(),
                List.of(),
                secretariat);
        transaction.executeWithoutResult(status -> events.publishEvent(concluded));
    }

    private void acknowledge(IssueAnswer answer) {
        referrals.acknowledged(answer.referralId(), secretariat);
    }

    private Set<String> walked(long id) {
        return nodes.of(IssueProcess.businessKey(id), history);
    }

    private String instance(long id) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(IssueProcess.businessKey(id))
                .singleResult()
                .getId();
    }

    private static void assertProblem(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo(key));
    }

    private Integer cases(long id) {
        return readIssues
                .caseCount(readIssues.get(id, Actor.SYSTEM), Actor.SYSTEM)
                .cases()
                .value();
    }
}
