package jp.kasane.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Admin", "山田", "a b", "-ab", "a\0b", "a'b"})
    void otherTextsAreNoLogins(String text) {
        assertThat(Credentials.isLogin(text)).isFalse();
    }
}
