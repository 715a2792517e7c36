package jp.kasane.desk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.desk.CouncilStanding;
import jp.kasane.meeting.MeetingState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-18T10:00:00+09:00");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Test
    void aCouncilWithNothingBeforeItNeedsNothing() {
        assertThat(Need.of(standing(0, null, 0, null), NOW)).isEmpty();
    }

    @Test
    void whatWaitsNeedsAMeeting() {
        assertThat(Need.of(standing(1, TODAY, 0, null), NOW)).containsExactly(Need.MEETING_TO_PLAN);
    }

    @Test
    void theAgendaIsDueSoonThenOverdue() {
        assertThat(Need.of(standing(1, TODAY, 0, NOW.plusDays(4)), NOW)).isEmpty();
        assertThat(Need.of(standing(1, TODAY, 0, NOW.plusDays(2)), NOW)).containsExactly(Need.AGENDA_SOON);
        assertThat(Need.of(standing(1, TODAY, 0, NOW.minusMinutes(1)), NOW)).containsExactly(Need.AGENDA_OVERDUE);
    }

    @Test
    void aWaitIsLongFromSixtyDaysOn() {
        assertThat(Need.of(standing(1, TODAY.minusDays(59), 0, NOW.plusDays(9)), NOW))
                .isEmpty();
        assertThat(Need.of(standing(1, TODAY.minusDays(60), 0, NOW.plusDays(9)), NOW))
                .containsExactly(Need.LONG_WAIT);
    }

    @Test
    void theWorstStandsFirst() {
        assertThat(Need.of(standing(1, TODAY.minusDays(90), 2, NOW.minusDays(1)), NOW))
                .containsExactly(Need.AGENDA_OVERDUE, Need.ACTIONS_LATE, Need.LONG_WAIT);
    }

    private static CouncilStanding standing(
            int waiting, @Nullable LocalDate oldest, int late, @Nullable OffsetDateTime agendaDeadline) {
        boolean planned = agendaDeadline != null;
        return new CouncilStanding(
                "D01",
                0,
                waiting,
                0,
                oldest,
                0,
                late,
                planned ? 1L : null,
                planned ? agendaDeadline.plusDays(7) : null,
                planned ? MeetingState.PLANNED : null,
                agendaDeadline);
    }
}
