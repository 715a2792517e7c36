package jp.kasane.modelling.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import jp.kasane.engine.ProcessRun;
import jp.kasane.engine.ProcessTrails;
import jp.kasane.identity.People;
import jp.kasane.modelling.ModelEvent;
import jp.kasane.modelling.ModelEventKind;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.modelling.migration.plan.ModelText;
import jp.kasane.modelling.migration.plan.Outcome;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@KasaneTest
class MigrationTest {

    private static final String ASSESS = "UserTask_AssessCase";
    private static final String ASSESS_ANEW = "UserTask_AssessHousehold";
    private static final ModelText RENAMED =
            Trial.MODEL.with(ASSESS, ASSESS_ANEW).with("name=\"アセスメント\"", "name=\"世帯の聞き取り\"");
    private static final Map<String, String> CHOSEN = Map.of(ASSESS, ASSESS_ANEW);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    private Trial trial;

    @BeforeEach
    void open() {
        trial = new Trial(context);
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void aMovedInstanceStandsInTheNewVersionWithItsTaskItsRowAndItsTrail() {
        int one = trial.deploy(Trial.MODEL);
        String instance = trial.standingAt("T-1", ASSESS);
        String taskBefore = trial.task(instance).getId();
        int two = trial.deploy(RENAMED);

        long migration = trial.start(trial.wish(one, two, CHOSEN));
        trial.awaitState(migration, MigrationState.DONE);

        assertThat(trial.tally(migration)).isEqualTo(new MigrationTally(0, 1, 0, 0, 0, 0));
        assertThat(trial.versionOf(instance)).isEqualTo(two);
        assertThat(trial.task(instance).getId()).isEqualTo(taskBefore);
        assertThat(trial.task(instance).getName()).isEqualTo("世帯の聞き取り");
        assertThat(jdbc.queryForMap(
                        "SELECT definition_key, name, form_key, candidate_group FROM worklist_task WHERE task_id = ?",
                        taskBefore))
                .containsEntry("definition_key", ASSESS_ANEW)
                .containsEntry("name", "世帯の聞き取り")
                .containsEntry("form_key", "casework/assess-case")
                .containsEntry("candidate_group", "CSW");
        ProcessTrails trails = trial.use(ProcessTrails.class);
        ProcessRun run = trails.runs("T-1").get(0);
        assertThat(run.version()).isEqualTo(two);
        assertThat(trails.diagram(run)).contains(ASSESS_ANEW);
        assertThat(trails.visits(run))
                .filteredOn(visit -> visit.isCurrent())
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.activityId()).isEqualTo(ASSESS_ANEW);
                    assertThat(visit.type()).isEqualTo("userTask");
                });
    }

    @Test
    void thePreviewTellsWhoStandsWhereAndWhatBecomesOfThem() {
        int one = trial.deploy(Trial.MODEL);
        trial.standingAt("T-1", ASSESS);
        trial.standingAt("T-2", ASSESS);
        trial.standingAt("T-3", "ReceiveTask_NewSupport");
        trial.standingAt("T-4", "UserTask_MonitorCase", "Gateway_Join");
        int two = trial.deploy(RENAMED);
        PreviewMigration previews = trial.use(PreviewMigration.class);

        MigrationPreview undecided = previews.preview(trial.wish(one, two, Map.of()), trial.admin());
        assertThat(undecided.instances()).hasSize(4);
        assertThat(undecided.standing())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ASSESS, 2L, "ReceiveTask_NewSupport", 1L, "UserTask_MonitorCase", 1L, "Gateway_Join", 1L));
        assertThat(undecided.movable()).isEqualTo(2);
        assertThat(undecided.undecided()).extracting(each -> each.place().id()).containsExactly(ASSESS);

        MigrationPreview decided = previews.preview(trial.wish(one, two, CHOSEN), trial.admin());
        assertThat(decided.movable()).isEqualTo(4);
        assertThat(decided.undecided()).isEmpty();
        assertThat(trial.versionOf(undecided.instances().get(0).instanceId())).isEqualTo(one);
    }

    @Test
    void whatTheEngineDoesNotMoveIsSaidBeforehandAndIsReportedOfEachCase() {
        int one = trial.deploy(Trial.MODEL);
        String stays = trial.standingAt("T-1", "ReceiveTask_NewSupport");
        String moves = trial.standingAt("T-2", ASSESS);
        int two = trial.deploy(Trial.MODEL.with("name=\"NewSupportAvailable\"", "name=\"Other\""));

        MigrationPreview preview =
                trial.use(PreviewMigration.class).preview(trial.wish(one, two, Map.of()), trial.admin());
        assertThat(preview.outline().of("ReceiveTask_NewSupport").orElseThrow().outcome())
                .isEqualTo(Outcome.CANNOT);
        assertThat(preview.movable()).isEqualTo(1);

        long migration = trial.start(trial.wish(one, two, Map.of()));
        trial.awaitState(migration, MigrationState.DONE);

        assertThat(trial.tally(migration)).isEqualTo(new MigrationTally(0, 1, 0, 0, 1, 0));
        assertThat(trial.versionOf(stays)).isEqualTo(one);
        assertThat(trial.versionOf(moves)).isEqualTo(two);
        ReportLine refused = trial.report(migration).get(0);
        assertThat(refused.state()).isEqualTo(InstanceState.REFUSED);
        assertThat(refused.reason()).isEqualTo("no-place");
        assertThat(refused.place()).isEqualTo("ReceiveTask_NewSupport");
    }

    @Test
    void theEngineHasTheLastWordInThePreview() {
        int one = trial.deploy(Trial.MODEL);
        // the same step, but now inside a repetition, which nobody can be put into
        int two = trial.deploy(TrialModels.monitoringInsideTheRepetition());

        MigrationPreview preview =
                trial.use(PreviewMigration.class).preview(trial.wish(one, two, Map.of()), trial.admin());

        assertThat(preview.outline().of("UserTask_MonitorCase").orElseThrow().outcome())
                .isEqualTo(Outcome.CANNOT);
        assertThat(preview.outline().of("UserTask_MonitorCase").orElseThrow().reason())
                .isEqualTo("repetition");
        assertThat(preview.outline().of("ReceiveTask_NewSupport").orElseThrow().outcome())
                .isEqualTo(Outcome.MAPS);
    }

    @Test
    void timeLimitsAreKeptOrReckonedAnewAsChosen() {
        ModelText urgent = ModelText.shipped("escalation/UrgentCareConferenceProcess")
                .with("UrgentCareConferenceProcess", Trial.KEY);
        ModelText later = urgent.with("${conferenceDeadline}</bpmn:timeDate>", "${monitoringDue}</bpmn:timeDate>");
        int one = trial.deploy(urgent);
        String instance = trial.standingAt("T-1", "UserTask_ConveneCareConference");
        int two = trial.deploy(later);
        assertThat(trial.use(PreviewMigration.class)
                        .preview(trial.wish(one, two, Map.of()), trial.admin())
                        .outline()
                        .of("BoundaryEvent_DeadlinePassed")
                        .orElseThrow()
                        .differing())
                .containsExactly("time");

        trial.awaitState(trial.start(trial.wish(one, two, Map.of())), MigrationState.DONE);
        assertThat(trial.versionOf(instance)).isEqualTo(two);
        assertThat(trial.timeLimitOf(instance)).isEqualTo(Trial.DUE);

        int three = trial.deploy(later);
        MigrationWish anew = new MigrationWish(Trial.KEY, two, three, InstanceScope.ALL, Map.of(), true);
        trial.awaitState(trial.start(anew), MigrationState.DONE);
        assertThat(trial.versionOf(instance)).isEqualTo(three);
        assertThat(trial.timeLimitOf(instance)).isEqualTo(Trial.LATER);
        assertThat(trial.task(instance).getDueDate()).isEqualTo(Trial.DUE);
    }

    @Test
    void onlyThoseWhoseNumbersWereGivenAreMoved() {
        int one = trial.deploy(Trial.MODEL);
        String stays = trial.standingAt("T-1", ASSESS);
        String moves = trial.standingAt("T-2", ASSESS);
        int two = trial.deploy(RENAMED);
        InstanceScope some = new InstanceScope(InstanceScope.Kind.NUMBERS, Set.of("T-2", "T-9"));
        MigrationWish wish = new MigrationWish(Trial.KEY, one, two, some, CHOSEN, false);

        assertThat(trial.use(PreviewMigration.class)
                        .preview(wish, trial.admin())
                        .unknown())
                .containsExactly("T-9");
        long migration = trial.start(wish);
        trial.awaitState(migration, MigrationState.DONE);

        assertThat(trial.tally(migration).total()).isEqualTo(1);
        assertThat(trial.versionOf(stays)).isEqualTo(one);
        assertThat(trial.versionOf(moves)).isEqualTo(two);
    }

    @Test
    void whatWasMovedGoesBackInOneStep() {
        int one = trial.deploy(Trial.MODEL);
        String waits = trial.standingAt("T-1", ASSESS);
        String monitored = trial.standingAt("T-2", "UserTask_MonitorCase");
        int two = trial.deploy(RENAMED);
        long there = trial.start(trial.wish(one, two, CHOSEN));
        trial.awaitState(there, MigrationState.DONE);
        trial.use(RuntimeService.class).deleteProcessInstance(monitored, "ended on the new version");

        long back = trial.use(TakeBackMigration.class).takeBack(there, "合わなかった", trial.admin());
        trial.awaitState(back, MigrationState.DONE);

        assertThat(trial.tally(back)).isEqualTo(new MigrationTally(0, 1, 0, 0, 0, 0));
        assertThat(trial.versionOf(waits)).isEqualTo(one);
        assertThat(trial.task(waits).getTaskDefinitionKey()).isEqualTo(ASSESS);
        assertThat(trial.task(waits).getName()).isEqualTo("アセスメント");
        assertThat(jdbc.queryForObject(
                        "SELECT definition_key FROM worklist_task WHERE task_id = ?",
                        String.class,
                        trial.task(waits).getId()))
                .isEqualTo(ASSESS);
        assertThat(trial.use(ReadMigrations.class).get(back, trial.admin()).reverses())
                .isEqualTo(there);
        assertThatThrownBy(() -> trial.use(TakeBackMigration.class).takeBack(there, "もう一度", trial.admin()))
                .hasMessage("modelling.migration.nothing-to-take-back");
    }

    @Test
    void aStopLetsTheCurrentOneComeToItsEndAndItGoesOnLater() {
        int one = trial.deploy(Trial.MODEL);
        String first = trial.standingAt("T-1", ASSESS);
        String second = trial.standingAt("T-2", ASSESS);
        int two = trial.deploy(RENAMED);
        CompletableFuture<Void> release = new CompletableFuture<>();
        CompletableFuture<Void> held = trial.holding(() -> lockRowOf(first), release);

        long migration = trial.start(trial.wish(one, two, CHOSEN));
        trial.awaitSomebodyWaiting();
        trial.use(SteerMigration.class).stop(migration, trial.admin());
        release.complete(null);
        held.join();
        org.awaitility.Awaitility.await().until(() -> trial.tally(migration).moved() == 1);

        assertThat(trial.versionOf(first)).isEqualTo(two);
        assertThat(trial.versionOf(second)).isEqualTo(one);
        assertThat(trial.tally(migration).waiting()).isEqualTo(1);
        trial.use(SteerMigration.class).resume(migration, trial.admin());
        trial.awaitState(migration, MigrationState.DONE);
        assertThat(trial.tally(migration)).isEqualTo(new MigrationTally(0, 2, 0, 0, 0, 0));
        assertThat(trial.versionOf(second)).isEqualTo(two);
    }

    @Test
    void whoIsCompletingTheTaskAtThatMomentIsNotDisturbed() {
        int one = trial.deploy(Trial.MODEL);
        String instance = trial.standingAt("T-1", "UserTask_MonitorCase");
        int two = trial.deploy(RENAMED);
        CompletableFuture<Void> release = new CompletableFuture<>();
        CompletableFuture<Void> person = trial.holding(
                () -> {
                    lockRowOf(instance);
                    trial.use(TaskService.class).complete(trial.task(instance).getId());
                },
                release);

        long migration = trial.start(trial.wish(one, two, CHOSEN));
        trial.awaitSomebodyWaiting();
        release.complete(null);
        person.join();
        trial.awaitState(migration, MigrationState.DONE);

        // the person's step brought it to the join, where it was then moved
        assertThat(trial.tally(migration)).isEqualTo(new MigrationTally(0, 1, 0, 0, 0, 0));
        assertThat(trial.versionOf(instance)).isEqualTo(two);
        assertThat(trial.task(instance)).isNull();
    }

    @Test
    void aStepThatIsTakenWithoutATaskMeansASecondAttempt() {
        int one = trial.deploy(Trial.MODEL);
        String instance = trial.standingAt("T-1", "Gateway_Join");
        int two = trial.deploy(RENAMED);
        CompletableFuture<Void> release = new CompletableFuture<>();
        CompletableFuture<Void> other = trial.holding(
                () -> trial.use(RuntimeService.class)
                        .createProcessInstanceModification(instance)
                        .startBeforeActivity(ASSESS)
                        .execute(),
                release);

        long migration = trial.start(trial.wish(one, two, CHOSEN));
        trial.awaitSomebodyWaiting();
        release.complete(null);
        other.join();
        trial.awaitState(migration, MigrationState.DONE);

        assertThat(trial.tally(migration)).isEqualTo(new MigrationTally(0, 1, 0, 0, 0, 0));
        assertThat(jdbc.queryForObject(
                        "SELECT attempts FROM modelling_migration_instance WHERE migration_id = ?",
                        Integer.class,
                        migration))
                .isEqualTo(1);
        assertThat(trial.task(instance).getTaskDefinitionKey()).isEqualTo(ASSESS_ANEW);
    }

    @Test
    void whoEndedOrWasMovedMeanwhileIsReportedSo() {
        int one = trial.deploy(Trial.MODEL);
        String ends = trial.standingAt("T-1", ASSESS);
        String already = trial.standingAt("T-2", ASSESS);
        int two = trial.deploy(RENAMED);
        int three = trial.deploy(RENAMED.with("name=\"世帯の聞き取り\"", "name=\"聞き取り\""));
        long toThree = trial.use(PlanMigration.class).plan(trial.wish(one, three, CHOSEN), "待つ", trial.admin());
        long toTwo = trial.use(PlanMigration.class).plan(trial.wish(one, two, CHOSEN), "待つ", trial.admin());
        long againToTwo = trial.use(PlanMigration.class).plan(trial.wish(one, two, CHOSEN), "待つ", trial.admin());

        trial.use(RuntimeService.class).deleteProcessInstance(ends, "over");
        for (long migration : List.of(toTwo, againToTwo, toThree)) {
            trial.use(SteerMigration.class).start(migration, trial.admin());
            trial.awaitState(migration, MigrationState.DONE);
        }

        assertThat(trial.tally(toTwo)).isEqualTo(new MigrationTally(0, 1, 0, 1, 0, 0));
        assertThat(trial.tally(againToTwo)).isEqualTo(new MigrationTally(0, 0, 1, 1, 0, 0));
        assertThat(trial.tally(toThree)).isEqualTo(new MigrationTally(0, 0, 0, 1, 1, 0));
        assertThat(trial.report(toThree)).extracting(ReportLine::reason).contains("other-version");
        assertThat(trial.versionOf(already)).isEqualTo(two);
    }

    @Test
    void theHistoryOfTheModelSaysWhoMovedCasesAndWhy() {
        int one = trial.deploy(Trial.MODEL);
        trial.standingAt("T-1", ASSESS);
        int two = trial.deploy(RENAMED);
        long migration = trial.start(trial.wish(one, two, CHOSEN));
        trial.awaitState(migration, MigrationState.DONE);

        List<ModelEvent> events = trial.use(ModelHistory.class).model(Trial.KEY);
        assertThat(events.get(0).kind()).isEqualTo(ModelEventKind.MIGRATION_ENDED);
        assertThat(events.get(1).kind()).isEqualTo(ModelEventKind.MIGRATION_STARTED);
        assertThat(events.get(1).personId()).isEqualTo(trial.admin().personId());
        assertThat(events.get(1).reason()).isEqualTo("試しに移す");
    }

    @Test
    void nothingBeginsWithoutAReasonAChoiceAndTheRight() {
        int one = trial.deploy(Trial.MODEL);
        trial.standingAt("T-1", ASSESS);
        int two = trial.deploy(RENAMED);
        PlanMigration plans = trial.use(PlanMigration.class);

        assertThatThrownBy(() -> plans.plan(trial.wish(one, two, CHOSEN), " ", trial.admin()))
                .isInstanceOf(ProblemException.class)
                .hasMessage("modelling.migration.reason");
        assertThatThrownBy(() -> plans.plan(trial.wish(one, two, Map.of()), "理由", trial.admin()))
                .hasMessage("modelling.migration.undecided");
        assertThatThrownBy(() -> plans.plan(trial.wish(one, one, Map.of()), "理由", trial.admin()))
                .hasMessage("modelling.migration.same-version");
        assertThatThrownBy(() -> plans.plan(trial.wish(two, one, Map.of()), "理由", trial.admin()))
                .hasMessage("modelling.migration.nothing-runs");
        Actor jimu = new Actor(
                trial.use(People.class).findByLogin("jimu").orElseThrow().id());
        assertThatThrownBy(() -> plans.plan(trial.wish(one, two, CHOSEN), "理由", jimu))
                .isInstanceOf(ProblemException.class);
        assertThat(trial.use(ReadMigrations.class).ofProcess(Trial.KEY, trial.admin()))
                .noneMatch(each -> each.state() == MigrationState.RUNNING);
    }

    private void lockRowOf(String instance) {
        jdbc.queryForList(
                "SELECT seq FROM worklist_task WHERE task_id = ? FOR UPDATE",
                trial.task(instance).getId());
    }
}
