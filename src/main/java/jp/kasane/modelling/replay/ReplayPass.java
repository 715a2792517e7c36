package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes once through past decisions and compares what was proposed with what a changed table proposes. */
final class ReplayPass {

    static final int BATCH = 5_000;

    private final Verdicts verdicts = new Verdicts();
    private final Tally tally = new Tally();
    private final RecordedAnswers recorded = new RecordedAnswers(verdicts);
    private final TableAnswers candidate;
    private final AnswerSource baseline;
    private final String headline;

    /** @param baseline the table to compare with; null for what was proposed at the time */
    ReplayPass(CompiledTable candidate, @Nullable CompiledTable baseline, Evaluation evaluation) {
        this.candidate = new TableAnswers(candidate, verdicts, evaluation);
        this.baseline = baseline == null ? recorded : new TableAnswers(baseline, verdicts, evaluation);
        this.headline = candidate.headline();
    }

    /** @return whether it came to the end; false when the sink wanted no more */
    boolean run(Iterator<PastDecision> records, ReplaySink sink) {
        long done = 0;
        boolean wanted = true;
        while (wanted && records.hasNext()) {
            List<ReadPast> batch = new ArrayList<>(BATCH);
            while (batch.size() < BATCH && records.hasNext()) {
                batch.add(new ReadPast(records.next()));
            }
            List<ReplayChange> changes = compare(batch);
            done += batch.size();
            wanted = sink.take(done, candidate.combinations(), changes, verdicts);
        }
        return wanted;
    }

    Tally tally() {
        return tally;
    }

    private List<ReplayChange> compare(List<ReadPast> batch) {
        int[] then = recorded.answers(batch);
        int[] before = baseline.answers(batch);
        int[] after = candidate.answers(batch);
        List<ReplayChange> changes = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            PastDecision past = batch.get(i).past();
            Effect effect = Effect.of(verdicts.get(before[i]), verdicts.get(after[i]), headline);
            tally.add(cell(past, effect, then[i], before[i], after[i]));
            if (effect != Effect.SAME) {
                changes.add(change(past, effect, before[i], after[i]));
            }
        }
        return changes;
    }

    private TallyCell cell(PastDecision past, Effect effect, int then, int before, int after) {
        Settled settled = past.overriddenOutcome() != null
                ? Settled.OVERRIDDEN
                : past.confirmed() ? Settled.CONFIRMED : Settled.NOT;
        String decided = switch (settled) {
            case NOT -> "";
            case CONFIRMED -> verdicts.get(then).output(headline);
            case OVERRIDDEN -> Objects.requireNonNull(past.overriddenOutcome());
        };
        return new TallyCell(
                orEmpty(past.layer()),
                orEmpty(past.areaCode()),
                verdicts.get(before).output(headline),
                verdicts.get(after).output(headline),
                effect,
                settled,
                decided);
    }

    private static ReplayChange change(PastDecision past, Effect effect, int before, int after) {
        return new ReplayChange(
                past.id(),
                past.decidedAt(),
                past.subjectType(),
                past.subjectId(),
                orEmpty(past.layer()),
                orEmpty(past.areaCode()),
                effect,
                before,
                after);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
