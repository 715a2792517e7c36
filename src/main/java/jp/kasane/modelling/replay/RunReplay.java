package jp.kasane.modelling.replay;

import jp.kasane.modelling.persistence.ContentRow;
import jp.kasane.modelling.persistence.ReplayMapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries a replay out from beginning to end. */
@Component
class RunReplay {

    private static final Logger LOG = LoggerFactory.getLogger(RunReplay.class);
    /** No table that people can read takes as long for a batch. */
    private static final long PATIENCE_SECONDS = 120;

    private final ReplayMapper mapper;
    private final PastReading past;
    private final ReplayJournal journal;

    RunReplay(ReplayMapper mapper, PastReading past, ReplayJournal journal) {
        this.mapper = mapper;
        this.past = past;
        this.journal = journal;
    }

    /** Does nothing unless it is queued. What goes wrong is written down, not thrown. */
    void run(long id) {
        if (!journal.begin(id)) {
            return;
        }
        int threads = Runtime.getRuntime().availableProcessors();
        try (Evaluation evaluation = new Evaluation(threads, PATIENCE_SECONDS)) {
            run(mapper.find(id).orElseThrow(), evaluation);
        } catch (Evaluation.TooSlowException e) {
            journal.fail(id, ReplayFailure.TOO_SLOW);
        } catch (RuntimeException e) {
            LOG.warn("replay {} failed", id, e);
            journal.fail(id, Thread.currentThread().isInterrupted() ? ReplayFailure.INTERRUPTED : ReplayFailure.ERROR);
        }
    }

    private void run(Replay replay, Evaluation evaluation) {
        TableEngine engine = new TableEngine();
        ReplayPass pass = new ReplayPass(
                table(engine, replay, mapper.candidate(replay.id())), baseline(engine, replay), evaluation);
        boolean ended = past.read(replay.decisionKey(), replay.fromDay(), replay.untilDay(), (total, records) -> {
            journal.expect(replay.id(), total);
            return pass.run(records, journal.sink(replay.id(), replay.headline()));
        });
        if (ended) {
            journal.finish(replay.id(), pass.tally());
        }
    }

    private @Nullable CompiledTable baseline(TableEngine engine, Replay replay) {
        ContentRow file = mapper.baseline(replay.id());
        return file == null ? null : table(engine, replay, file);
    }

    private static CompiledTable table(TableEngine engine, Replay replay, ContentRow file) {
        return new CompiledTable(engine, replay.decisionKey(), file.content());
    }
}
