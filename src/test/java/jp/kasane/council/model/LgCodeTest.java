package jp.kasane.council.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LgCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"162051", "042161", "131237", "242080", "242161", "092037", "412015"})
    void codesOfMunicipalitiesAreValid(String code) {
        assertThat(LgCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"162052", "612051", "16205", "1620511", "16205x", ""})
    void mistypedCodesAreNot(String code) {
        assertThat(LgCode.isValid(code)).isFalse();
    }
}
