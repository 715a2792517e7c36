package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariableRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-00001", "D07:SECRETARIAT", "UP", "", "P7D"})
    void codesMayEnterTheEngine(String code) {
        assertThatCode(() -> VariableRules.check("outcome", "string", code)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"氷見 花子", "Hanako Himi", "0766-00-0000 ext", "a@b.jp"})
    void namesAndSentencesMayNot(String text) {
        assertThatThrownBy(() -> VariableRules.check("note", "string", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("note")
                .hasMessageNotContaining(text);
    }

    @Test
    void objectsMayNotEither() {
        assertThatThrownBy(() -> VariableRules.check("case", "object", null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
