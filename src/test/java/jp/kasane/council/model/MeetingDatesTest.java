package jp.kasane.council.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import jp.kasane.council.Cadence;
import jp.kasane.council.CadenceKind;
import jp.kasane.council.HolidayShift;
import jp.kasane.council.MeetingDay;
import jp.kasane.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingDatesTest {

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final LocalDate ANCHOR = LocalDate.of(2000, 4, 1);

    private final OpenDays openDays = new OpenDays(Set.of(LocalDate.of(2026, 8, 11), LocalDate.of(2027, 2, 11)));
    private final MeetingDates dates = new MeetingDates(openDays::isOpen);

    @Test
    void aMeetingOnAHolidayMovesToTheNextOpenDay() {
        assertThat(in("FREQ=MONTHLY;BYDAY=2TU", HolidayShift.NEXT_OPEN_DAY))
                .hasSize(12)
                .contains(LocalDate.of(2026, 8, 12))
                .startsWith(LocalDate.of(2026, 4, 14))
                .endsWith(LocalDate.of(2027, 3, 9));
    }

    @Test
    void orToTheOneBeforeOrIsLeftOut() {
        assertThat(in("FREQ=MONTHLY;BYDAY=2TU", HolidayShift.PREVIOUS_OPEN_DAY)).contains(LocalDate.of(2026, 8, 10));
        assertThat(in("FREQ=MONTHLY;BYDAY=2TU", HolidayShift.SKIP)).hasSize(11);
    }

    @Test
    void theTurnOfTheYearIsSkippedOverToJanuary() {
        assertThat(in("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31", HolidayShift.NEXT_OPEN_DAY))
                .containsExactly(LocalDate.of(2027, 1, 4));
    }

    @Test
    void aMeetingShiftedOverTheEndOfTheYearBelongsToTheOther() {
        Cadence aprilFirst = cadence("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1", HolidayShift.PREVIOUS_OPEN_DAY);
        // April 1, 2028 is a Saturday
        assertThat(dates.in(new FiscalYear(2027), aprilFirst))
                .containsExactly(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31));
        // and April 1, 2029 a Sunday
        assertThat(dates.in(new FiscalYear(2028), aprilFirst)).containsExactly(LocalDate.of(2029, 3, 30));
    }

    @Test
    void aDayTellsOffWhichClosedDayItWasMoved() {
        MeetingDay moved = new MeetingDay(LocalDate.of(2026, 8, 12), LocalDate.of(2026, 8, 11));
        assertThat(dates.daysIn(YEAR, cadence("FREQ=MONTHLY;BYDAY=2TU", HolidayShift.NEXT_OPEN_DAY)))
                .contains(moved)
                .filteredOn(MeetingDay::moved)
                .containsExactly(moved);
    }

    @Test
    void theNextDaysBeginWhereTheyAreAskedFrom() {
        Cadence monthly = cadence("FREQ=MONTHLY;BYDAY=2TU", HolidayShift.NEXT_OPEN_DAY);
        assertThat(dates.next(monthly, LocalDate.of(2026, 12, 8), 2))
                .extracting(MeetingDay::day)
                .containsExactly(LocalDate.of(2026, 12, 8), LocalDate.of(2027, 1, 12));
        assertThat(dates.next(cadence(null, HolidayShift.SKIP), LocalDate.of(2026, 12, 8), 2))
                .isEmpty();
    }

    @Test
    void twoDatesThatFallTogetherAreOneMeeting() {
        assertThat(in("FREQ=WEEKLY;BYDAY=SA,SU", HolidayShift.NEXT_OPEN_DAY)).doesNotHaveDuplicates();
    }

    @Test
    void everySecondMonthIsCountedFromTheAnchor() {
        assertThat(in("FREQ=MONTHLY;INTERVAL=2;BYDAY=3WE", HolidayShift.NEXT_OPEN_DAY))
                .extracting(LocalDate::getMonthValue)
                .containsExactly(4, 6, 8, 10, 12, 2);
    }

    @Test
    void withoutARuleNothingIsPlanned() {
        assertThat(dates.in(YEAR, cadence(null, HolidayShift.NEXT_OPEN_DAY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=40",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20251231",
                "FREQ=MONTHLY;BYDAY=2TU;COUNT=12"
            })
    void aRuleThatNeverFiresIsFound(String rule) {
        assertThat(RecurrenceDates.parse(rule).everFires(ANCHOR, LocalDate.of(2026, 11, 21)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261231",
                "FREQ=DAILY"
            })
    void aRareRuleFires(String rule) {
        assertThat(RecurrenceDates.parse(rule).everFires(ANCHOR, LocalDate.of(2026, 11, 21)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "every tuesday", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9", "FREQ=MONTHLY;BYMONTHDAY=32"})
    void whatIsNoRuleOfDaysIsRefused(String rule) {
        assertThatThrownBy(() -> RecurrenceDates.parse(rule)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<LocalDate> in(String rule, HolidayShift shift) {
        return dates.in(YEAR, cadence(rule, shift));
    }

    private static Cadence cadence(@Nullable String rule, HolidayShift shift) {
        return new Cadence("D01", CadenceKind.RRULE, rule, ANCHOR, shift, LocalTime.NOON, null, null, null, false, 0);
    }
}
