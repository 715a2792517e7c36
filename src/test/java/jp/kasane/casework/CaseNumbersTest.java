package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KasaneTest
class CaseNumbersTest {

    private static final int YEAR = 1901;

    @Autowired
    CaseMapper cases;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void numbersRunWithoutGapsThoughManyAskAtOnceAndSomeGiveUp() throws Exception {
        List<Integer> kept = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> attempts = IntStream.range(0, 90)
                    .<Callable<Integer>>mapToObj(i -> () -> number(i % 3 == 0))
                    .toList();
            for (Future<Integer> attempt : pool.invokeAll(attempts)) {
                if (attempt.get() > 0) {
                    kept.add(attempt.get());
                }
            }
        } finally {
            pool.shutdown();
        }

        assertThat(kept)
                .hasSize(60)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 60).boxed().toList());
    }

    /** @return 0 when the intake failed after the number was taken */
    private Integer number(boolean fails) {
        return new TransactionTemplate(transactions).execute(status -> {
            int number = cases.nextNumber(YEAR);
            if (fails) {
                status.setRollbackOnly();
                return 0;
            }
            return number;
        });
    }
}
