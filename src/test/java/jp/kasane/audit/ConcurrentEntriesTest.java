package jp.kasane.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KasaneTest
class ConcurrentEntriesTest {

    private static final int THREADS = 6;
    private static final int EACH = 40;

    @Autowired
    private AccessLog log;

    @Autowired
    private CheckChain chain;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void manyAtOnceLeaveNoGapAndNoFork() throws Exception {
        long before = chain.head(java.time.OffsetDateTime.now()).seq();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            long person = 8_000_000_000L + t;
            running.add(threads.submit(() -> write(new Actor(person))));
        }
        for (Future<?> each : running) {
            each.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();

        ChainReport report = chain.check(null);
        assertThat(report.fault()).isNull();
        assertThat(report.checked()).isGreaterThanOrEqualTo(before + THREADS * EACH);
    }

    /** A long transaction that has recorded something does not keep others from recording. */
    @Test
    void aLongReceptionKeepsNobodyWaiting() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        transactions.executeWithoutResult(transaction -> {
            log.record(new Actor(8_000_000_100L), Access.change(AccessTarget.ofCase(1)));
            Future<?> reading =
                    other.submit(() -> log.record(new Actor(8_000_000_101L), Access.view(AccessTarget.ofCase(2))));
            assertThat(reading).succeedsWithin(10, TimeUnit.SECONDS);
        });
        other.shutdown();
    }

    private void write(Actor actor) {
        for (int i = 0; i < EACH; i++) {
            int n = i;
            transactions.executeWithoutResult(transaction -> {
                log.record(actor, Access.change(AccessTarget.ofCase(n)));
                if (n % 5 == 0) {
                    transaction.setRollbackOnly();
                }
            });
        }
    }
}
