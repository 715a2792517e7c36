package jp.kasane.escalation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StabilityTest {

    @ParameterizedTest
    @CsvSource({"1,NEW", "2,NORMAL", "3,STABLE", "9,STABLE"})
    void aSupportThatHoldsIsLookedAtLessOften(int round, Stability expected) {
        assertThat(Stability.ofRound(round)).isEqualTo(expected);
    }
}
