package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import jp.kasane.KasaneApplication;
import jp.kasane.casework.CaseRef;
import jp.kasane.engine.DueJobs;
import jp.kasane.engine.NightlyRun;
import jp.kasane.indicator.Invariants;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Whatever people try, in whatever order: the case stands where the reference says, and the invariants hold. */
class RandomOperationsTest {

    private static final int CHECK_ALL_EVERY = 100;
    private static final List<String> LAYERS = List.of("AREA", "BLOCK", "CORE", "SYSTEM");
    private static final AtomicInteger SEQUENCES = new AtomicInteger();
    private static final ConfigurableApplicationContext TOWN = new SpringApplicationBuilder(KasaneApplication.class)
            .web(WebApplicationType.NONE)
            .run(
                    "--kasane.database.throw-away=true",
                    "--camunda.bpm.job-execution.enabled=false",
                    "--kasane.demo.enabled=true");

    enum Operation {
        SUPPORT_FOUND,
        SUPPORT_NOT_FOUND,
        CONTINUED,
        NEEDS_NEW_SERVICE,
        CONFIRM,
        OVERRIDE_TO_CONTINUE,
        OVERRIDE_TO_UP,
        OVERRIDE_TO_SUPPORTED,
        ACCEPT,
        GIVE_BACK,
        ACKNOWLEDGE,
        WATCH_ON,
        CLOSE,
        REOPEN,
        NEW_SUPPORT,
        NIGHT
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aCaseStandsWhereTheReferenceSays(@ForAll("operations") List<Operation> operations) {
        play(operations);
    }

    /** As often as {@code jqwik.tries.default} says: 10,000 times, or a part of it where several processes share. */
    @Property(shrinking = ShrinkingMode.OFF)
    @Tag("long")
    void aCaseStandsWhereTheReferenceSaysTenThousandTimes(@ForAll("shortOperations") List<Operation> operations) {
        play(operations);
    }

    @Provide
    Arbitrary<List<Operation>> operations() {
        return operation().list().ofMinSize(3).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Operation>> shortOperations() {
        return operation().list().ofMinSize(3).ofMaxSize(8);
    }

    /** Steps that lead somewhere are drawn more often than those that are mostly refused. */
    private static Arbitrary<Operation> operation() {
        return Arbitraries.frequency(
                Tuple.of(4, Operation.CONFIRM),
                Tuple.of(4, Operation.SUPPORT_NOT_FOUND),
                Tuple.of(4, Operation.ACCEPT),
                Tuple.of(2, Operation.SUPPORT_FOUND),
                Tuple.of(2, Operation.CONTINUED),
                Tuple.of(2, Operation.ACKNOWLEDGE),
                Tuple.of(2, Operation.CLOSE),
                Tuple.of(1, Operation.NEEDS_NEW_SERVICE),
                Tuple.of(1, Operation.OVERRIDE_TO_CONTINUE),
                Tuple.of(1, Operation.OVERRIDE_TO_UP),
                Tuple.of(1, Operation.OVERRIDE_TO_SUPPORTED),
                Tuple.of(1, Operation.GIVE_BACK),
                Tuple.of(1, Operation.WATCH_ON),
                Tuple.of(1, Operation.REOPEN),
                Tuple.of(1, Operation.NEW_SUPPORT),
                Tuple.of(1, Operation.NIGHT));
    }

    private static void play(List<Operation> operations) {
        LadderFixture town = new LadderFixture(TOWN);
        ReferenceLadder reference = new ReferenceLadder();
        long caseId = town.plainCase();
        for (Operation operation : operations) {
            boolean expected = expect(reference, operation);
            boolean done = attempt(() -> act(town, caseId, operation));
            assertThat(done).as(operation + " in " + operations).isEqualTo(expected);
            compare(town, caseId, reference, operations);
        }
        if (SEQUENCES.incrementAndGet() % CHECK_ALL_EVERY == 0) {
            assertThat(TOWN.getBean(Invariants.class).check())
                    .allSatisfy(result -> assertThat(result.violations()).isEmpty());
        }
    }

    private static boolean expect(ReferenceLadder reference, Operation operation) {
        return switch (operation) {
            case SUPPORT_FOUND, SUPPORT_NOT_FOUND, CONTINUED, NEEDS_NEW_SERVICE ->
                reference.conclude(ConclusionType.valueOf(operation.name()));
            case CONFIRM -> reference.confirm();
            case OVERRIDE_TO_CONTINUE -> reference.override(Outcome.CONTINUE);
            case OVERRIDE_TO_UP -> reference.override(Outcome.UP);
            case OVERRIDE_TO_SUPPORTED -> reference.override(Outcome.SUPPORTED);
            case ACCEPT -> reference.accept();
            case GIVE_BACK -> reference.giveBack();
            case ACKNOWLEDGE -> reference.acknowledge();
            case WATCH_ON -> reference.monitor(MonitoringResult.CONTINUE);
            case CLOSE -> reference.monitor(MonitoringResult.CLOSE);
            case REOPEN -> reference.monitor(MonitoringResult.REOPEN);
            case NEW_SUPPORT -> {
                reference.newSupportExists();
                yield true;
            }
            case NIGHT -> true;
        };
    }

    private static boolean act(LadderFixture town, long caseId, Operation operation) {
        switch (operation) {
            case SUPPORT_FOUND, SUPPORT_NOT_FOUND, CONTINUED, NEEDS_NEW_SERVICE ->
                town.concludes(caseId, ConclusionType.valueOf(operation.name()));
            case CONFIRM -> town.confirms(caseId);
            case OVERRIDE_TO_CONTINUE -> override(town, caseId, Outcome.CONTINUE);
            case OVERRIDE_TO_UP -> override(town, caseId, Outcome.UP);
            case OVERRIDE_TO_SUPPORTED -> override(town, caseId, Outcome.SUPPORTED);
            case ACCEPT -> town.accepts(caseId);
            case GIVE_BACK ->
                town.use(ReturnReferral.class)
                        .giveBack(
                                town.lastReferral(caseId, ReferralKind.ESCALATE).id(),
                                "もう一度協議してください",
                                LadderFixture.ANYBODY);
            case ACKNOWLEDGE ->
                town.use(AcknowledgeReferral.class).acknowledge(answerOnItsWay(town, caseId), LadderFixture.ANYBODY);
            case WATCH_ON -> town.monitors(caseId, MonitoringResult.CONTINUE);
            case CLOSE -> town.monitors(caseId, MonitoringResult.CLOSE);
            case REOPEN -> town.monitors(caseId, MonitoringResult.REOPEN);
            case NEW_SUPPORT ->
                town.inTransaction(() -> {
                    town.use(NewSupport.class).available(caseId);
                    return true;
                });
            case NIGHT -> night(town);
        }
        return true;
    }

    private static void override(LadderFixture town, long caseId, Outcome outcome) {
        town.use(OverrideProposal.class).ofCase(caseId, outcome, "協議の場で決めた", LadderFixture.ANYBODY);
    }

    private static long answerOnItsWay(LadderFixture town, long caseId) {
        return town.ladder(caseId).referrals().stream()
                .filter(referral -> referral.kind() == ReferralKind.ANSWER)
                .filter(referral -> referral.status() == ReferralStatus.CONFIRMED)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void night(LadderFixture town) {
        town.use(DueJobs.class).fire();
        town.use(NightlyRun.class).run(town.use(CurrentTime.class).today());
    }

    /** Refusals are told as problems; that the fixture finds nothing to act on counts as one. */
    private static boolean attempt(BooleanSupplier step) {
        try {
            return step.getAsBoolean();
        } catch (ProblemException | NoSuchElementException refused) {
            return false;
        }
    }

    private static void compare(
            LadderFixture town, long caseId, ReferenceLadder reference, List<Operation> operations) {
        CaseRef ref = town.ref(caseId);
        assertThat(ref.state()).as(operations.toString()).isEqualTo(reference.caseState());
        if (reference.phase() == ReferenceLadder.Phase.BEFORE_COUNCIL) {
            assertThat(ref.layer()).as(operations.toString()).isEqualTo(LAYERS.get(reference.rung()));
        }
        if (reference.phase() == ReferenceLadder.Phase.PROPOSED) {
            assertThat(town.last(caseId).proposedOutcome())
                    .as(operations.toString())
                    .isEqualTo(reference.proposal());
        }
        assertThat(town.ladder(caseId).referrals())
                .as(operations.toString())
                .filteredOn(referral ->
                        referral.kind() == ReferralKind.ANSWER && referral.status() == ReferralStatus.CONFIRMED)
                .hasSize(reference.answersOnTheirWay());
    }
}
