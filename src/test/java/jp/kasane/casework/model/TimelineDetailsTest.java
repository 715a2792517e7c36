package jp.kasane.casework.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineDetailsTest {

    @Test
    void codesIdsAndDatesMayStandInATimeline() {
        assertThatCode(() -> TimelineDetails.check(Map.of("council", "D07", "on", "2026-06-01", "record", "12")))
                .doesNotThrowAnyException();
    }

    @Test
    void aNameMayNot() {
        assertThatThrownBy(() -> TimelineDetails.check(Map.of("who", "山田太郎")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("山田");
    }
}
