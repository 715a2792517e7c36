package jp.kasane.web;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Sign-in is refused for a while because of repeated failures. */
public class TooManyAttempts extends LockedException {

    private final Duration wait;

    /** @param wait how long until the next attempt is looked at */
    public TooManyAttempts(Duration wait) {
        super("too many failed attempts");
        this.wait = wait;
    }

    /** Whole seconds, at least one. */
    public long waitSeconds() {
        return Math.max(1, wait.toSeconds());
    }
}
