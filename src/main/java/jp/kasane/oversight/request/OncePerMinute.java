package jp.kasane.oversight.request;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps whoever knocks without pause from filling the log: the first of a minute tells of them all. Per node. */
final class OncePerMinute {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int KEPT = 1_000;

    private final Map<String, Long> since = new ConcurrentHashMap<>();

    /** Whether nothing of the kind was told within the last minute. */
    boolean isFirst(String what) {
        long now = System.nanoTime();
        if (since.size() >= KEPT) {
            since.clear();
        }
        boolean[] first = {false};
        since.compute(what, (key, before) -> {
            first[0] = before == null || now - before >= MINUTE;
            return first[0] ? Long.valueOf(now) : before;
        });
        return first[0];
    }
}
