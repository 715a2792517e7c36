package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kasane.casework.CaseState;
import jp.kasane.indicator.Invariants;
import jp.kasane.modelling.migration.InstanceScope;
import jp.kasane.modelling.migration.MigrationPreview;
import jp.kasane.modelling.migration.MigrationTally;
import jp.kasane.modelling.migration.PreviewMigration;
import jp.kasane.modelling.migration.TakeBackMigration;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.testing.HoldInvariants;
import jp.kasane.testing.StoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Cases move to another version of their own process wherever they stand, live on there, and go back. */
@StoryTest
class MigratedCasesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Invariants invariants;

    private MigratedTown versions;
    private LadderFixture town;
    private int one;

    @BeforeEach
    void begin() {
        versions = new MigratedTown(context);
        town = new LadderFixture(context);
        one = versions.deployShipped();
    }

    /** The next test finds the process as it was shipped. */
    @AfterEach
    void shippedAgain() {
        versions.deployShipped();
    }

    @Test
    void casesMoveWhereverTheyStandLiveOnAndGoBack() {
        List<Long> cases = versions.cases(30);
        int two = versions.deployChanged();
        InstanceScope these = versions.only(cases);
        MigrationPreview preview =
                versions.use(PreviewMigration.class).preview(versions.wish(one, two, these), versions.admin());
        assertThat(preview.standing())
                .containsEntry("CallActivity_AreaDeliberation", 10L)
                .containsEntry(MigratedTown.BLOCK, 10L)
                .containsEntry("SubProcess_CarryAnswerDown", 5L)
                .containsEntry("UserTask_AcknowledgeAnswer", 5L)
                .containsEntry("UserTask_MonitorCase", 10L)
                .containsEntry("Gateway_Join", 5L);
        assertThat(preview.movable()).isEqualTo(30);
        assertThat(meant(two, InstanceScope.Kind.AREA, "D07")).isEqualTo(30);
        assertThat(meant(two, InstanceScope.Kind.AREA, "D01")).isZero();
        long atBlock = meant(two, InstanceScope.Kind.LAYER, "BLOCK");
        assertThat(atBlock).isPositive().isEqualTo(meant(two, InstanceScope.Kind.COUNCIL, "B2"));
        assertThat(meant(two, InstanceScope.Kind.COUNCIL, "D07")).isEqualTo(30 - atBlock);

        long migration = versions.start(one, two, these);

        assertThat(versions.done(migration)).isEqualTo(new MigrationTally(0, 30, 0, 0, 0, 0));
        HoldInvariants.assertAll(invariants);
        assertThat(cases).allSatisfy(id -> assertThat(versions.versionOf(id)).isEqualTo(two));

        liveOn(cases);
        HoldInvariants.assertAll(invariants);

        long back = versions.use(TakeBackMigration.class).takeBack(migration, "呼び方を戻す", versions.admin());
        assertThat(versions.done(back)).isEqualTo(new MigrationTally(0, 29, 0, 0, 0, 0));
        HoldInvariants.assertAll(invariants);
        assertThat(versions.versionOf(cases.get(1))).isEqualTo(one);
        town.climbs(cases.get(1));
        assertThat(town.ref(cases.get(1)).councilCode()).isEqualTo("CORE");
        HoldInvariants.assertAll(invariants);
    }

    private long meant(int two, InstanceScope.Kind kind, String value) {
        InstanceScope scope = new InstanceScope(kind, Set.of(value));
        return versions.use(PreviewMigration.class)
                .preview(versions.wish(one, two, scope), versions.admin())
                .instances()
                .size();
    }

    /** On the new version: one climbs, one is accepted where it climbed, one gets its answer, one is closed. */
    private void liveOn(List<Long> cases) {
        assertThat(town.task("UserTask_MonitorCase", Subject.ofCase(cases.get(5)))
                        .name())
                .isEqualTo("見守り");
        town.climbs(cases.get(0));
        assertThat(town.ref(cases.get(0)).councilCode()).isEqualTo("B2");
        town.accepts(cases.get(2));
        town.findsSupport(cases.get(2));
        town.confirms(cases.get(3));
        town.acknowledgesEveryAnswer(cases.get(4));
        town.monitors(cases.get(5), MonitoringResult.CLOSE);
        assertThat(town.ref(cases.get(5)).state()).isEqualTo(CaseState.CLOSED);
    }

    /** While people go on working. Prints the speed. */
    @Test
    @Tag("long")
    void aThousandRunningCasesMoveWhilePeopleWork() {
        List<Long> cases = versions.cases(1000);
        int two = versions.deployChanged();
        long began = System.nanoTime();
        long migration = versions.start(one, two, InstanceScope.ALL);
        AtomicInteger conflicts = new AtomicInteger();
        CompletableFuture<Integer> work = CompletableFuture.supplyAsync(() -> work(cases, conflicts));
        MigrationTally tally = versions.done(migration);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        int steps = work.join();
        System.out.printf(
                "migration of %d cases: %.1f s, %.1f cases/s, %d steps by people meanwhile, %d conflicts, %s%n",
                tally.total(),
                took.toMillis() / 1e3,
                tally.total() * 1e3 / took.toMillis(),
                steps,
                conflicts.get(),
                tally);

        assertThat(tally.total()).isEqualTo(1000);
        assertThat(tally.moved() + tally.ended()).isEqualTo(1000);
        HoldInvariants.assertAll(invariants);
        began = System.nanoTime();
        long back = versions.use(TakeBackMigration.class).takeBack(migration, "戻す", versions.admin());
        MigrationTally returned = versions.done(back);
        System.out.printf("back: %.1f s, %s%n", (System.nanoTime() - began) / 1e9, returned);
        assertThat(returned.moved()).isEqualTo(returned.total());
        HoldInvariants.assertAll(invariants);
    }

    /** Closes and confirms what waits for that; who meets the migration tries again. */
    private int work(List<Long> cases, AtomicInteger conflicts) {
        int steps = 0;
        for (int i = 5; i < 300; i += 6) {
            long monitored = cases.get(i);
            long proposed = cases.get(i - 2);
            insist(() -> town.monitors(monitored, MonitoringResult.CLOSE), conflicts);
            insist(() -> town.confirms(proposed), conflicts);
            steps += 2;
        }
        return steps;
    }

    private static void insist(Runnable step, AtomicInteger conflicts) {
        for (int attempt = 0; ; attempt++) {
            try {
                step.run();
                return;
            } catch (ProblemException refused) {
                if (attempt == 5) {
                    throw refused;
                }
                conflicts.incrementAndGet();
            }
        }
    }
}
