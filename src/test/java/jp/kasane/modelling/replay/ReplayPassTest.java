package jp.kasane.modelling.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A changed threshold over past decisions, without a database. */
class ReplayPassTest {

    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-05-01T09:00:00+09:00");

    private final TableEngine engine = new TableEngine();
    private final Evaluation evaluation = new Evaluation(2, 30);
    private final CompiledTable three = new CompiledTable(engine, "ReplayTrialDecision", Tables.trial(3));
    private final CompiledTable four = new CompiledTable(engine, "ReplayTrialDecision", Tables.trial(4));
    private final List<ReplayChange> changes = new ArrayList<>();
    private final List<Verdict> after = new ArrayList<>();
    private int combinations;

    @AfterEach
    void stop() {
        evaluation.close();
    }

    @Test
    void tellsWhatWouldHaveBeenProposedOtherwise() {
        ReplayPass pass = run(new ReplayPass(four, null, evaluation), List.of(past(1, 2), past(2, 3), past(3, 4)));

        assertThat(changes)
                .extracting(ReplayChange::recordId, ReplayChange::effect)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, Effect.COURSE));
        assertThat(pass.tally().counts())
                .containsOnly(
                        Map.entry(cell("CONTINUE", "CONTINUE", Effect.SAME), 1L),
                        Map.entry(cell("UP", "CONTINUE", Effect.COURSE), 1L),
                        Map.entry(cell("UP", "UP", Effect.SAME), 1L));
    }

    @Test
    void everyCombinationIsEvaluatedOnce() {
        List<PastDecision> many =
                IntStream.range(0, 12_000).mapToObj(i -> past(i, i % 5)).toList();

        run(new ReplayPass(four, null, evaluation), many);

        assertThat(combinations).isEqualTo(5);
        assertThat(changes).hasSize(2_400);
    }

    @Test
    void inputsThatTheTableDoesNotReadMakeNoDifference() {
        run(
                new ReplayPass(four, null, evaluation),
                List.of(
                        past(1, "{\"times\":3,\"layer\":\"AREA\",\"old\":1}"),
                        past(2, "{\"layer\":\"AREA\",\"times\":3,\"old\":2}")));

        assertThat(combinations).isEqualTo(1);
        assertThat(changes).hasSize(2);
    }

    @Test
    void recordsWithoutANeededInputAreListedNotGuessed() {
        run(new ReplayPass(four, null, evaluation), List.of(past(7, "{\"times\":3}")));

        assertThat(changes).extracting(ReplayChange::effect).containsExactly(Effect.NONE);
        assertThat(after).containsExactly(Verdict.none(Failure.MISSING_INPUT, "layer"));
    }

    @Test
    void anotherTableCanBeTheBaseline() {
        PastDecision byAnOldTable = new PastDecision(
                9,
                DAY,
                "{\"times\":3,\"layer\":\"AREA\"}",
                "{\"outcome\":\"URGENT\"}",
                "[]",
                SubjectType.CASE,
                9,
                "AREA",
                "D01",
                false,
                null);

        run(new ReplayPass(four, three, evaluation), List.of(byAnOldTable));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.effect()).isEqualTo(Effect.COURSE);
        });
    }

    @Test
    void whatPeopleDecidedIsCountedBeside() {
        PastDecision confirmed = settled(1, 3, null);
        PastDecision overridden = settled(2, 3, "CONTINUE");

        ReplayPass pass = run(new ReplayPass(four, null, evaluation), List.of(confirmed, overridden));

        assertThat(pass.tally().counts().keySet())
                .extracting(TallyCell::settled, TallyCell::decided)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Settled.CONFIRMED, "UP"),
                        org.assertj.core.groups.Tuple.tuple(Settled.OVERRIDDEN, "CONTINUE"));
    }

    @Test
    void itEndsWhenNoMoreIsWanted() {
        List<PastDecision> many =
                IntStream.range(0, 12_000).mapToObj(i -> past(i, 1)).toList();
        List<Long> told = new ArrayList<>();

        boolean ended = new ReplayPass(four, null, evaluation).run(many.iterator(), (done, found, each, verdicts) -> {
            told.add(done);
            return false;
        });

        assertThat(ended).isFalse();
        assertThat(told).containsExactly((long) ReplayPass.BATCH);
    }

    private ReplayPass run(ReplayPass pass, List<PastDecision> records) {
        pass.run(records.iterator(), (done, found, each, verdicts) -> {
            combinations = found;
            changes.addAll(each);
            each.forEach(change -> after.add(verdicts.get(change.after())));
            return true;
        });
        return pass;
    }

    private static TallyCell cell(String before, String after, Effect effect) {
        return new TallyCell("AREA", "D01", before, after, effect, Settled.NOT, "");
    }

    private static PastDecision past(long id, int times) {
        return past(id, "{\"times\":%d,\"layer\":\"AREA\"}".formatted(times), times);
    }

    private static PastDecision past(long id, String inputs) {
        return past(id, inputs, 3);
    }

    private static PastDecision past(long id, String inputs, int times) {
        return new PastDecision(
                id, DAY, inputs, outputs(times), "[]", SubjectType.CASE, id, "AREA", "D01", false, null);
    }

    private static PastDecision settled(long id, int times, @Nullable String overridden) {
        return new PastDecision(
                id,
                DAY,
                "{\"times\":%d,\"layer\":\"AREA\"}".formatted(times),
                outputs(times),
                "[]",
                SubjectType.CASE,
                id,
                "AREA",
                "D01",
                true,
                overridden);
    }

    /** As a threshold of three proposed. */
    private static String outputs(int times) {
        return times < 3
                ? "{\"outcome\":\"CONTINUE\",\"target\":\"AREA\",\"reasonCode\":\"FRESH\"}"
                : "{\"outcome\":\"UP\",\"target\":\"TOP\",\"reasonCode\":\"STUCK\"}";
    }
}
