package jp.kasane.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import jp.kasane.shared.BusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueInTest {

    private static final BusinessCalendar WEEKDAYS =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    /** 2026-06-05 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-05, 2026-06-05, TODAY, 0",
        "2026-06-05, 2026-06-08, OPEN_DAYS, 1",
        "2026-06-05, 2026-06-10, OPEN_DAYS, 3",
        "2026-06-05, 2026-06-07, DAYS, 2",
        "2026-06-05, 2026-06-04, LATE, 1",
        "2026-06-08, 2026-06-03, LATE, 5",
        "2026-06-05, 2026-08-04, OPEN_DAYS, 42",
        "2026-06-05, 2026-08-05, DAYS, 61"
    })
    void countsAsAnOfficeDoes(LocalDate today, LocalDate dueOn, DueIn.Kind kind, int days) {
        assertThat(DueIn.of(today, dueOn, WEEKDAYS)).isEqualTo(new DueIn(kind, days));
    }

    @Test
    void anOutcomeAloneIsAReport() {
        assertThat(new Report(ReportOutcome.NOT_DONE, "").isEmpty()).isFalse();
        assertThat(Report.inWords("訪ねた").isEmpty()).isFalse();
        assertThat(Report.inWords(" ").isEmpty()).isTrue();
    }
}
