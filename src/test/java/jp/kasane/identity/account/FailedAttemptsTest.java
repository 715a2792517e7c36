package jp.kasane.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import jp.kasane.identity.persistence.AttemptMapper;
import jp.kasane.testing.KasaneTest;
import jp.kasane.web.TooManyAttempts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KasaneTest
class FailedAttemptsTest {

    @Autowired
    AttemptMapper mapper;

    private FailedAttempts attempts;
    private String address = "";

    @BeforeEach
    void somewhereNew() {
        attempts = new FailedAttempts(mapper, 5, 40);
        address = "10.0.0.1/" + UUID.randomUUID();
    }

    @Test
    void fourFailuresAreForgivenAndFurtherOnesWaitTwiceAsLongEachTime() {
        fail("iin", 4);
        assertThatCode(() -> attempts.requireNotWaiting("iin", address)).doesNotThrowAnyException();
        fail("iin", 4);
        assertThat(waitSeconds()).isBetween(4L, 8L);
        fail("iin", 20);
        assertThat(waitSeconds()).isBetween(290L, 300L);
    }

    @Test
    void otherAddressesAndLoginsAreNotConcerned() {
        fail("iin", 9);

        assertThatCode(() -> attempts.requireNotWaiting("iin", address + "0")).doesNotThrowAnyException();
        assertThatCode(() -> attempts.requireNotWaiting("jimu", address)).doesNotThrowAnyException();
    }

    @Test
    void manyLoginsFromOneAddressLetTheAddressWait() {
        for (int i = 0; i < 41; i++) {
            attempts.failed("login" + i, address);
        }

        assertThatThrownBy(() -> attempts.requireNotWaiting("another", address)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void whoIsSignedInWaitsForTheOwnFailuresOnly() {
        for (int i = 0; i < 45; i++) {
            attempts.failed("login" + i, address);
        }
        assertThatCode(() -> attempts.requireLoginNotWaiting("iin", address)).doesNotThrowAnyException();

        fail("iin", 9);
        assertThatThrownBy(() -> attempts.requireLoginNotWaiting("iin", address))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void successClearsTheCount() {
        fail("iin", 4);
        attempts.succeeded("iin", address);
        fail("iin", 4);

        assertThatCode(() -> attempts.requireNotWaiting("iin", address)).doesNotThrowAnyException();
    }

    @Test
    void anotherNodeCountsOn() {
        fail("iin", 9);

        assertThatThrownBy(() -> new FailedAttempts(mapper, 5, 40).requireNotWaiting("iin", address))
                .isInstanceOf(TooManyAttempts.class);
    }

    private long waitSeconds() {
        TooManyAttempts refusal =
                catchThrowableOfType(TooManyAttempts.class, () -> attempts.requireNotWaiting("iin", address));
        return refusal.waitSeconds();
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(login, address);
        }
    }
}
