package jp.kasane.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerifiedPasswordsTest {

    private final VerifiedPasswords verified = new VerifiedPasswords();

    @Test
    void rightPasswordIsRememberedForItsStoredHashOnly() {
        verified.remember("csw", "secret", "{bcrypt}one");

        assertThat(verified.knows("csw", "secret", "{bcrypt}one")).isTrue();
        assertThat(verified.knows("csw", "secret", "{bcrypt}changed")).isFalse();
        assertThat(verified.knows("csw", "Secret", "{bcrypt}one")).isFalse();
        assertThat(verified.knows("jimu", "secret", "{bcrypt}one")).isFalse();
    }

    @Test
    void loginAndPasswordDoNotRunTogether() {
        verified.remember("ab", "c", "hash");

        assertThat(verified.knows("a", "bc", "hash")).isFalse();
    }

    @Test
    void memoryOfOneServerIsWorthlessOnAnother() {
        verified.remember("csw", "secret", "hash");

        assertThat(new VerifiedPasswords().knows("csw", "secret", "hash")).isFalse();
    }
}
