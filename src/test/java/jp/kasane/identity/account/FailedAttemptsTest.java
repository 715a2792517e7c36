package jp.kasane.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.kasane.web.TooManyAttempts;
import org.junit.jupiter.api.Test;

class FailedAttemptsTest {

    private final FailedAttempts attempts = new FailedAttempts();

    @Test
    void fourFailuresAreForgivenAndFurtherOnesWaitTwiceAsLongEachTime() {
        fail(4);
        assertThatCode(() -> attempts.requireNotWaiting("iin", "10.0.0.1")).doesNotThrowAnyException();
        fail(4);
        assertThat(waitSeconds()).isBetween(4L, 8L);
        fail(20);
        assertThat(waitSeconds()).isBetween(290L, 300L);
    }

    @Test
    void otherAddressesAndLoginsAreNotConcerned() {
        fail(9);

        assertThatCode(() -> attempts.requireNotWaiting("iin", "10.0.0.2")).doesNotThrowAnyException();
        assertThatCode(() -> attempts.requireNotWaiting("jimu", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void successClearsTheCount() {
        fail(4);
        attempts.succeeded("iin", "10.0.0.1");
        fail(4);

        assertThatCode(() -> attempts.requireNotWaiting("iin", "10.0.0.1")).doesNotThrowAnyException();
    }

    private long waitSeconds() {
        TooManyAttempts refusal =
                catchThrowableOfType(TooManyAttempts.class, () -> attempts.requireNotWaiting("iin", "10.0.0.1"));
        return refusal.waitSeconds();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("iin", "10.0.0.1");
        }
    }
}
