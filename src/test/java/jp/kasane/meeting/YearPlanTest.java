package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kasane.council.CadenceState;
import org.junit.jupiter.api.Test;

class YearPlanTest {

    @Test
    void aCouncilWithoutACadenceIsToldToSetOne() {
        assertThat(new YearPlan("CORE", 2026, List.of(), CadenceState.NOT_SET).messageKey())
                .isEqualTo("meeting.year-plan.not-set");
    }

    @Test
    void aCouncilThatMeetsOnDemandIsToldSo() {
        assertThat(new YearPlan("CARE", 2026, List.of(), CadenceState.ON_DEMAND).messageKey())
                .isEqualTo("meeting.year-plan.on-demand");
    }

    @Test
    void repeatingAPlanSaysThatNothingIsNew() {
        assertThat(new YearPlan("CORE", 2026, List.of(), CadenceState.SET).messageKey())
                .isEqualTo("meeting.year-plan.nothing-new");
    }
}
