package jp.kasane.council.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import jp.kasane.council.model.Rhythm.Every;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

    private static final LocalDate APRIL = LocalDate.of(2000, 4, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY;BYDAY=FR | 4",
                "FREQ=MONTHLY;BYDAY=2TU | 4",
                "FREQ=MONTHLY;BYDAY=1MO,3MO | 4",
                "FREQ=MONTHLY;BYDAY=-1TH | 4",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=3WE | 5",
                "FREQ=MONTHLY;INTERVAL=3;BYDAY=3FR | 6"
            })
    void aRuleThatPeopleSayIsReadAndWrittenAlike(String rule, int firstMonth) {
        Rhythm rhythm = Rhythm.of(rule, LocalDate.of(2000, firstMonth, 1)).orElseThrow();
        assertThat(rhythm.rrule()).isEqualTo(rule);
        assertThat(rhythm.anchor()).isEqualTo(LocalDate.of(2000, firstMonth, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=MONTHLY;BYMONTHDAY=15",
                "FREQ=MONTHLY;BYDAY=2TU,3WE",
                "FREQ=MONTHLY;INTERVAL=4;BYDAY=2TU",
                "FREQ=WEEKLY;BYDAY=MO,WE",
                "FREQ=MONTHLY;BYDAY=2XX",
                "FREQ=YEARLY;BYMONTH=4;BYDAY=1MO"
            })
    void otherRulesAreForExperts(String rule) {
        assertThat(Rhythm.of(rule, APRIL)).isEmpty();
    }

    @Test
    void theMonthsOfAYearAreToldInTheFiscalYearsOrder() {
        assertThat(new Rhythm(Every.BIMONTHLY, List.of(3), DayOfWeek.WEDNESDAY, 5).months())
                .containsExactly(5, 7, 9, 11, 1, 3);
        assertThat(new Rhythm(Every.QUARTERLY, List.of(3), DayOfWeek.FRIDAY, 4).months())
                .containsExactly(4, 7, 10, 1);
    }

    @Test
    void anAnchorOfAnyYearTellsTheFirstMonthOfTheFiscalYear() {
        assertThat(Rhythm.of("FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO", LocalDate.of(2025, 1, 10)))
                .map(Rhythm::firstMonth)
                .contains(5);
        assertThat(Rhythm.of("FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO", LocalDate.of(2025, 12, 1)))
                .map(Rhythm::firstMonth)
                .contains(6);
    }
}
