package jp.kasane.retention.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.JapaneseDates;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Periods are counted in whole fiscal years from April 1 after the year in which something was finished. */
class RetentionPeriodTest {

    @Example
    void fiveYearsAfterACaseOfReiwa8() {
        RetentionPeriod five = RetentionPeriod.ofYears(5);
        LocalDate finished = JapaneseDates.parse("令和8年5月1日");

        assertThat(JapaneseDates.format(RetentionPeriod.begins(finished))).isEqualTo("令和9年4月1日");
        assertThat(five.lastDay(finished).map(JapaneseDates::format)).contains("令和14年3月31日");
        assertThat(five.dueOn(finished).map(JapaneseDates::format)).contains("令和14年4月1日");
    }

    @Example
    void theLastDayOfAFiscalYearAndTheFirstOfTheNextAreAYearApart() {
        RetentionPeriod one = RetentionPeriod.ofYears(1);

        assertThat(one.dueOn(LocalDate.of(2027, 3, 31))).contains(LocalDate.of(2028, 4, 1));
        assertThat(one.dueOn(LocalDate.of(2027, 4, 1))).contains(LocalDate.of(2029, 4, 1));
    }

    @Example
    void aLeapDayAndTheChangeOfAnEraCountLikeAnyOther() {
        assertThat(RetentionPeriod.ofYears(5).dueOn(LocalDate.of(2028, 2, 29))).contains(LocalDate.of(2033, 4, 1));
        assertThat(RetentionPeriod.ofYears(5).dueOn(JapaneseDates.parse("平成31年4月30日")))
                .isEqualTo(RetentionPeriod.ofYears(5).dueOn(JapaneseDates.parse("令和元年5月1日")));
    }

    @Example
    void whatIsKeptForGoodNeverFallsDue() {
        assertThat(RetentionPeriod.FOR_GOOD.dueOn(LocalDate.MIN)).isEmpty();
        assertThat(RetentionPeriod.longest(List.of(RetentionPeriod.ofYears(100), RetentionPeriod.FOR_GOOD)))
                .isEqualTo(RetentionPeriod.FOR_GOOD);
        assertThatThrownBy(() -> RetentionPeriod.ofYears(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetentionPeriod.ofYears(101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void itIsDueOnAprilFirstAfterExactlySoManyWholeFiscalYears(
            @ForAll("days") LocalDate finished, @ForAll @IntRange(min = 1, max = 100) int years) {
        LocalDate due = RetentionPeriod.ofYears(years).dueOn(finished).orElseThrow();

        assertThat(due).isEqualTo(FiscalYear.of(due).start());
        assertThat(FiscalYear.of(due).year() - FiscalYear.of(finished).year()).isEqualTo(years + 1);
        assertThat(RetentionPeriod.ofYears(years).isOver(finished, due)).isTrue();
        assertThat(RetentionPeriod.ofYears(years).isOver(finished, due.minusDays(1)))
                .isFalse();
    }

    @Property
    void everyDayOfAFiscalYearFallsDueTogether(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = 1, max = 30) int years) {
        boolean sameYear = FiscalYear.of(one).equals(FiscalYear.of(other));
        RetentionPeriod period = RetentionPeriod.ofYears(years);

        assertThat(period.dueOn(one).equals(period.dueOn(other))).isEqualTo(sameYear);
    }

    @Property
    void aLongerPeriodFallsDueLater(
            @ForAll("days") LocalDate finished,
            @ForAll @IntRange(min = 1, max = 100) int one,
            @ForAll @IntRange(min = 1, max = 100) int other) {
        RetentionPeriod longest =
                RetentionPeriod.longest(List.of(RetentionPeriod.ofYears(one), RetentionPeriod.ofYears(other)));

        assertThat(longest.dueOn(finished))
                .isEqualTo(RetentionPeriod.ofYears(Math.max(one, other)).dueOn(finished));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 90_000)
                .map(day -> LocalDate.of(1926, 12, 25).plusDays(day));
    }
}
