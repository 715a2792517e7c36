package jp.kasane.modelling.heat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivityHeatTest {

    @Test
    void inBandsNoNumberIsExact() {
        ActivityHeat heat = new ActivityHeat("Task", "審議待ち", 4, 1, 12, 3.5, 40.0, 10, 9, false).inBands();

        assertThat(heat).isEqualTo(new ActivityHeat("Task", "審議待ち", 0, 0, 10, 3.5, null, 10, 5, true));
    }

    @Test
    void howLongFewWaitedIsNotTold() {
        ActivityHeat heat = new ActivityHeat("Task", null, 1, 1, 3, 3.5, 40.0, 0, 0, false).inBands();

        assertThat(heat.medianDays()).isNull();
        assertThat(heat.longestDays()).isNull();
    }
}
