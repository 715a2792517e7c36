package jp.kasane.notification.model;

import java.time.Duration;

/** When a delivery that failed is tried again: after 1, 2, 4, … minutes, and after the last time no more. */
public final class Retry {
    public static final int MAX_ATTEMPTS = 6;

    private Retry() {}

    /**
     * @param attempts how often it was tried, the last time included
     */
    public static Duration after(int attempts) {
        return Duration.ofMinutes(1L << (attempts - 1));
    }

    public static boolean isOver(int attempts) {
        return attempts >= MAX_ATTEMPTS;
    }
}
