package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.kasane.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class MonthGridTest {

    @Test
    void weeksBeginOnSundayAndCoverTheMonth() {
        MonthGrid november = MonthGrid.of(YearMonth.of(2026, 11));
        assertThat(november.weeks())
                .hasSize(5)
                .allSatisfy(week -> assertThat(week)
                        .hasSize(7)
                        .first()
                        .extracting(LocalDate::getDayOfWeek)
                        .isEqualTo(DayOfWeek.SUNDAY));
        assertThat(november.weeks().get(0)).startsWith(LocalDate.of(2026, 11, 1));
        assertThat(november.weeks().get(4)).endsWith(LocalDate.of(2026, 12, 5));
        assertThat(november.contains(LocalDate.of(2026, 12, 1))).isFalse();
    }

    @Test
    void aMonthMayNeedSixWeeksOrFour() {
        assertThat(MonthGrid.of(YearMonth.of(2026, 8)).weeks()).hasSize(6);
        assertThat(MonthGrid.of(YearMonth.of(2026, 2)).weeks()).hasSize(4);
    }

    @Test
    void aFiscalYearRunsFromAprilToMarch() {
        List<MonthGrid> year = MonthGrid.of(new FiscalYear(2026));
        assertThat(year).hasSize(12);
        assertThat(year.get(0).month()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(year.get(11).month()).isEqualTo(YearMonth.of(2027, 3));
    }
}
