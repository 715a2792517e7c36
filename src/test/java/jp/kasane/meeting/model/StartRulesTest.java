package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class StartRulesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-24T14:00+09:00");

    @Test
    void aMeetingLiesAhead() {
        assertThatCode(() -> StartRules.check(NOW.plusMinutes(1), NOW)).doesNotThrowAnyException();
    }

    @Test
    void noMeetingIsPlannedForWhatIsPast() {
        assertThatThrownBy(() -> StartRules.check(NOW, NOW)).hasMessage("meeting.start.past");
    }

    @Test
    void onlyAnUrgentMeetingMayStartThisVeryMoment() {
        assertThatCode(() -> StartRules.checkAdHoc(NOW, NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> StartRules.checkAdHoc(NOW.minusSeconds(1), NOW))
                .hasMessage("meeting.start.past");
    }

    @Test
    void noMeetingIsPlannedMoreThanThreeYearsAhead() {
        assertThatThrownBy(() -> StartRules.check(NOW.plusYears(3).plusDays(1), NOW))
                .hasMessage("meeting.start.far");
    }
}
