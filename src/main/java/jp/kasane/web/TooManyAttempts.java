package jp.kasane.web;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Refused for a while: because of repeated failures to sign in, or because too much was asked for. */
public class TooManyAttempts extends LockedException {

    private final Duration wait;
    private final boolean busy;

    /** @param wait how long until the next attempt is looked at */
    public TooManyAttempts(Duration wait) {
        this(wait, false);
    }

    private TooManyAttempts(Duration wait, boolean busy) {
        super(busy ? "too many requests" : "too many failed attempts");
        this.wait = wait;
        this.busy = busy;
    }

    /** Nothing failed; it was only too much in a short time. */
    public static TooManyAttempts busy(Duration wait) {
        return new TooManyAttempts(wait, true);
    }

    /** Whole seconds, at least one. */
    public long waitSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    public boolean isBusy() {
        return busy;
    }

    /** Key of the sentence for the person; its argument are the seconds. */
    public String messageKey() {
        return busy ? "web.limit.wait" : "web.sign-in.wait";
    }
}
