package jp.kasane.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kasane.shared.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Admin", "山田", "a b", "-ab", "a\0b", "a'b"})
    void otherTextsAreNoLogins(String text) {
        assertThat(Credentials.isLogin(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "12345678901", "あいうえおかきくけこさしすせそたちつてとなにぬねの"})
    void passwordsTooShortForSafetyOrTooLongForBcryptAreRefused(String password) {
        assertThatThrownBy(() -> Credentials.requirePassword(password))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.field()).isEqualTo("password"));
    }

    @Test
    void twelveCharactersOfAnyScriptAreAPassword() {
        assertThatCode(() -> Credentials.requirePassword("立山連峰から見る富山湾だ")).doesNotThrowAnyException();
    }
}
