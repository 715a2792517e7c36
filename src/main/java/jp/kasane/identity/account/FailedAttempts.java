package jp.kasane.identity.account;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.kasane.web.TooManyAttempts;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after some failures in a row a login must wait, each time twice as long. Counted per login and
 * address, so that somebody elsewhere cannot lock a person out. In memory, per node.
 */
@Component
class FailedAttempts {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MAX_ENTRIES = 10_000;

    private final Map<String, Row> rows = new ConcurrentHashMap<>();

    /** @throws TooManyAttempts while the login must wait */
    void requireNotWaiting(String login, String address) {
        Row row = rows.get(key(login, address));
        long left = row == null ? 0 : row.waitUntil() - System.nanoTime();
        if (left > 0) {
            throw new TooManyAttempts(Duration.ofNanos(left));
        }
    }

    void failed(String login, String address) {
        if (rows.size() >= MAX_ENTRIES) {
            long now = System.nanoTime();
            rows.values().removeIf(row -> now - row.waitUntil() > LONGEST_WAIT.toNanos());
        }
        rows.compute(key(login, address), (key, row) -> next(row == null ? 1 : row.failures() + 1));
    }

    void succeeded(String login, String address) {
        rows.remove(key(login, address));
    }

    private static Row next(int failures) {
        int doublings = Math.min(failures - FREE_ATTEMPTS, 10);
        long wait = doublings < 0 ? 0 : Math.min(1L << doublings, LONGEST_WAIT.toSeconds());
        return new Row(failures, System.nanoTime() + Duration.ofSeconds(wait).toNanos());
    }

    private static String key(String login, String address) {
        return address + ' ' + login;
    }

    private record Row(int failures, long waitUntil) {}
}
