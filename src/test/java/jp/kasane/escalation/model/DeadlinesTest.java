package jp.kasane.escalation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import jp.kasane.shared.BusinessCalendar;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final BusinessCalendar WEEKDAYS =
            date -> date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;

    @Test
    void aMonitoringOnASundayIsDoneOnTheFridayBefore() {
        LocalDate monday = LocalDate.of(2026, 6, 15);

        assertThat(Deadlines.monitoringDay(monday, Period.ofDays(6), WEEKDAYS)).isEqualTo("2026-06-19");
    }

    @Test
    void aMonitoringIsNeverOnTheDayItIsPlanned() {
        LocalDate friday = LocalDate.of(2026, 6, 19);

        assertThat(Deadlines.monitoringDay(friday, Period.ofDays(1), WEEKDAYS)).isEqualTo("2026-06-22");
    }

    @Test
    void aDueDateEndsWhenTheOfficeCloses() {
        assertThat(Deadlines.closingOf(LocalDate.of(2026, 6, 19)).toInstant()).isEqualTo("2026-06-19T08:15:00Z");
    }
}
