package jp.kasane.web.idempotency;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import jp.kasane.shared.ProblemException;

/**
 * Lets requests with the same key wait here instead of in the database, where each would hold one of the few
 * connections. The database's unique key decides in the end, also between nodes. Different keys may share a lock;
 * then one waits a little longer.
 */
class KeyLocks {

    private static final int STRIPES = 512;
    private static final long PATIENCE_SECONDS = 30;

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);

    /**
     * @return the lock, held
     * @throws ProblemException CONFLICT when the request before it does not end
     */
    ReentrantLock take(RequestKey key) {
        ReentrantLock lock = locks[Math.floorMod(key.stripe(), STRIPES)];
        try {
            if (lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return lock;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw ProblemException.conflict("web.idempotency.busy");
    }
}
