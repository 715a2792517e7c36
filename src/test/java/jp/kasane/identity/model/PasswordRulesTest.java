package jp.kasane.identity.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.kasane.shared.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> CONTEXT = List.of("hanako.himi", "南條 歩");

    @ParameterizedTest
    @ValueSource(strings = {"short", "12345678901", "あいうえおかきくけこさ"})
    void shortOnesAreRefused(String password) {
        refused(password, "identity.password.form");
    }

    @Test
    void lengthIsCountedInCharactersAndLongOnesAreWelcome() {
        accepted("立山連峰から見る富山湾だ");
        accepted("x7 Bq2 " + "k".repeat(57) + "!");
        refused("a1 ".repeat(43), "identity.password.form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "P@ssw0rd1234",
                "qwertyuiop12",
                "123456789012",
                "aaaaaaaaaaaa",
                "iloveyou1234",
                "kasane-kasane",
                "hanako-himi-2026!",
                "welcome2kasane",
                "hanako-himi-1",
                "南條歩南條歩南條歩南條歩",
                "氷見市氷見市氷見市氷見"
            })
    void leakedCommonAndNearbyOnesAreRefused(String password) {
        refused(
                password,
                password.codePointCount(0, password.length()) < 12
                        ? "identity.password.form"
                        : "identity.password.guessed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "no capitals no digits", "ブリ 定置網 雨晴 海岸 冬"})
    void noKindOfCharacterIsAskedFor(String password) {
        accepted(password);
    }

    private static void accepted(String password) {
        assertThatCode(() -> PasswordRules.requireStrong(password, CONTEXT)).doesNotThrowAnyException();
    }

    private static void refused(String password, String why) {
        assertThatThrownBy(() -> PasswordRules.requireStrong(password, CONTEXT))
                .isInstanceOf(ProblemException.class)
                .hasMessage(why);
    }
}
