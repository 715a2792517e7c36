package jp.kasane.modelling.heat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleHeatTest {

    @Test
    void inBandsNoNumberIsExact() {
        assertThat(new RuleHeat("Decision", "Rule", 2, "虐待のおそれがある", 1, 1, false).inBands())
                .isEqualTo(new RuleHeat("Decision", "Rule", 2, "虐待のおそれがある", 0, 0, true));
        assertThat(new RuleHeat("Decision", "Rule", null, null, 14, 9, false).inBands())
                .isEqualTo(new RuleHeat("Decision", "Rule", null, null, 10, 5, true));
    }
}
