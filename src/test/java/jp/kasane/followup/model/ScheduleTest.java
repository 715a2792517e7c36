package jp.kasane.followup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import jp.kasane.shared.BusinessCalendar;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final Distance MONTH = new Distance(20, 3, "NORMAL_NEW");
    private final BusinessCalendar weekdays = date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;

    @Test
    void countsOnlyOpenDaysWhenTheMeetingGaveNoDate() {
        Schedule schedule = Schedule.plan(FRIDAY, null, new Distance(5, 2, "HIGH_NEW"), weekdays);
        assertThat(schedule).isEqualTo(new Schedule(FRIDAY.plusDays(7), LocalDate.of(2026, 6, 10), "HIGH_NEW"));
    }

    @Test
    void keepsTheDateThatTheMeetingGave() {
        Schedule schedule = Schedule.plan(FRIDAY, LocalDate.of(2026, 7, 31), MONTH, weekdays);
        assertThat(schedule).isEqualTo(new Schedule(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 7, 28), "GIVEN"));
    }

    @Test
    void neverRemindsInThePast() {
        Schedule schedule = Schedule.plan(FRIDAY, LocalDate.of(2026, 6, 9), MONTH, weekdays);
        assertThat(schedule.reminderOn()).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void remindsOnTheDueDateWhenThatIsTheDayOfTheMeeting() {
        Schedule schedule = Schedule.plan(FRIDAY, FRIDAY, MONTH, weekdays);
        assertThat(schedule.reminderOn()).isEqualTo(FRIDAY);
    }

    @Test
    void isDueAtTheEndOfTheDayInJapan() {
        Schedule schedule = new Schedule(FRIDAY, FRIDAY, Schedule.GIVEN);
        assertThat(schedule.dueAt()).isEqualTo("2026-06-05T23:59:59+09:00");
        assertThat(schedule.reminderAt()).isEqualTo("2026-06-05T09:00:00+09:00");
    }

    @Test
    void readsTheAnswerOfTheTable() {
        Map<String, Object> outputs = Map.of("dueDays", 5L, "reminderDays", 2, "reasonCode", "HIGH_NEW");
        assertThat(Distance.of(outputs)).isEqualTo(new Distance(5, 2, "HIGH_NEW"));
    }

    @Test
    void refusesAnAnswerWithoutDays() {
        assertThatThrownBy(() -> Distance.of(Map.of("reasonCode", "X")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dueDays");
    }
}
