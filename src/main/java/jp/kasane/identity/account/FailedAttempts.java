package jp.kasane.identity.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import jp.kasane.identity.persistence.AttemptMapper;
import jp.kasane.web.TooManyAttempts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down, on all nodes together: after some failures in a row a login must wait, each time twice as long.
 * Counted per login and address, so that somebody elsewhere cannot lock a person out, and per address, so that many
 * logins cannot be tried from one. Nobody is locked out for good: the longest wait is some minutes.
 */
@Component
public class FailedAttempts {

    private static final int LONGEST_WAIT = 300;

    private final AttemptMapper attempts;
    private final int free;
    private final int freeOfAddress;

    FailedAttempts(
            AttemptMapper attempts,
            @Value("${kasane.sign-in.free-attempts:5}") int free,
            @Value("${kasane.sign-in.free-attempts-of-address:50}") int freeOfAddress) {
        this.attempts = attempts;
        this.free = free;
        this.freeOfAddress = freeOfAddress;
    }

    /** @throws TooManyAttempts while the login or the address must wait */
    public void requireNotWaiting(String login, String address) {
        requireNoneWaiting(key(login, address), key("", address));
    }

    /**
     * For somebody who is signed in already: what others guess from the same office does not stop them.
     *
     * @throws TooManyAttempts while the login must wait
     */
    public void requireLoginNotWaiting(String login, String address) {
        requireNoneWaiting(key(login, address), key(login, address));
    }

    private void requireNoneWaiting(byte[] one, byte[] other) {
        long left = attempts.waiting(one, other);
        if (left > 0) {
            throw new TooManyAttempts(Duration.ofMillis(left));
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String login, String address) {
        attempts.fail(key(login, address), free, LONGEST_WAIT);
        attempts.fail(key("", address), freeOfAddress, LONGEST_WAIT);
    }

    /** The address stays counted: whoever owns one account must not reset it while guessing others. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String login, String address) {
        attempts.forget(key(login, address));
    }

    @Scheduled(cron = "0 17 * * * *")
    @Transactional
    public void forgetOld() {
        attempts.forgetOld();
    }

    private static byte[] key(String login, String address) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((address + '\n' + login).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
