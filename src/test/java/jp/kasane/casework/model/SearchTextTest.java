package jp.kasane.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({"ヤマダ タロウ, やまだたろう", "ﾔﾏﾀﾞ　ﾀﾛｳ, やまだたろう", "ＫＡＳＡＮＥ, kasane", "髙𣘺, 高𣘺", "𠮷田, 吉田", "2026-00001, 2026-00001"
    })
    void formsThatReadTheSameBecomeTheSame(String given, String expected) {
        assertThat(SearchText.normalise(given)).isEqualTo(expected);
    }

    @Test
    void variationSelectorsDoNotHideAName() {
        assertThat(SearchText.normalise("葛\uDB40\uDD00城")).isEqualTo("葛城");
    }

    @Test
    void charactersOutsideTheBasicPlaneArePairedAsOne() {
        assertThat(SearchText.grams("𩸽市")).containsExactlyInAnyOrder("𩸽市", "𩸽", "市");
    }

    @Test
    void aWordIsAskedByItsPairsAndASingleCharacterByItself() {
        assertThat(SearchText.queryGrams("氷見市")).containsExactlyInAnyOrder("氷見", "見市");
        assertThat(SearchText.queryGrams("氷見")).containsExactly("氷見");
        assertThat(SearchText.queryGrams("氷")).containsExactly("氷");
    }

    @Test
    void aQueryIsSplitAtSpacesOfEitherWidth() {
        assertThat(SearchText.words(" 山田　雪かき \t")).containsExactly("山田", "雪かき");
    }
}
