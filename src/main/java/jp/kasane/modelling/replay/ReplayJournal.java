package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.kasane.modelling.persistence.ReplayMapper;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what replays find, each batch in a transaction of its own. */
@Component
class ReplayJournal {

    private static final int ROWS = 500;

    private final ReplayMapper mapper;
    private final CurrentTime time;
    private final TransactionTemplate own;

    ReplayJournal(ReplayMapper mapper, CurrentTime time, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.time = time;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return false when it is not waiting any more */
    boolean begin(long id) {
        return mapper.start(id, time.now()) == 1;
    }

    void expect(long id, long total) {
        own.executeWithoutResult(status -> mapper.expect(id, total));
    }

    /** @param headline name of the main output */
    ReplaySink sink(long id, String headline) {
        return new ReplaySink() {
            private int written;

            @Override
            public boolean take(long done, int combinations, List<ReplayChange> changes, Verdicts verdicts) {
                List<VerdictRow> rows = new ArrayList<>();
                for (int number = written; number < verdicts.size(); number++) {
                    rows.add(VerdictRow.of(number, verdicts.get(number), headline));
                }
                written = verdicts.size();
                return Boolean.TRUE.equals(own.execute(status -> {
                    slices(rows, slice -> mapper.insertVerdicts(id, slice));
                    if (!changes.isEmpty()) {
                        mapper.insertChanges(id, ChangeJson.of(changes));
                    }
                    return mapper.reach(id, done, combinations) == 1;
                }));
            }
        };
    }

    void finish(long id, Tally tally) {
        List<CountRow> counts = tally.counts().entrySet().stream()
                .map(each -> CountRow.of(each.getKey(), each.getValue()))
                .toList();
        own.executeWithoutResult(status -> {
            slices(counts, slice -> mapper.insertCounts(id, slice));
            mapper.finish(id, time.now());
        });
    }

    void fail(long id, ReplayFailure failure) {
        own.executeWithoutResult(status -> mapper.end(id, ReplayState.FAILED, failure, time.now()));
    }

    private static <T> void slices(List<T> rows, Consumer<List<T>> write) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            write.accept(rows.subList(from, Math.min(rows.size(), from + ROWS)));
        }
    }
}
