package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two press the same button at the same time: one wins, the other is told plainly. */
@KasaneTest
class RacingSecretariatsTest {

    @Autowired
    ApplicationContext context;

    private LadderFixture town;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
    }

    @RepeatedTest(5)
    void oneConfirmsOneAcceptsAndOneAcknowledges() throws Exception {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        assertThat(winners(() -> town.confirms(id))).isOne();
        assertThat(winners(() -> town.accepts(id))).isOne();
        town.findsSupport(id);
        long answer = town.lastReferral(id, ReferralKind.ANSWER).id();
        assertThat(winners(() -> context.getBean(AcknowledgeReferral.class).acknowledge(answer, LadderFixture.ANYBODY)))
                .isOne();
        assertThat(winners(() -> town.monitors(id, MonitoringResult.CLOSE))).isOne();
        assertThat(town.ladder(id).referrals()).hasSize(2);
    }

    private static long winners(Runnable step) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Boolean> attempt = () -> {
                together.await();
                return succeeds(step);
            };
            long won = 0;
            for (Future<Boolean> each : two.invokeAll(List.of(attempt, attempt))) {
                won += each.get() ? 1 : 0;
            }
            return won;
        } finally {
            two.shutdown();
        }
    }

    /** Anything but a plain refusal fails the test. */
    private static boolean succeeds(Runnable step) {
        try {
            step.run();
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }
}
