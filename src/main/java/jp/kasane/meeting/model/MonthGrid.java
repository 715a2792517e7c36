package jp.kasane.meeting.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kasane.shared.FiscalYear;

/**
 * A month as it hangs on the wall: weeks from Sunday to Saturday, with the days of the months beside it.
 *
 * @param weeks of seven days each
 */
public record MonthGrid(YearMonth month, List<List<LocalDate>> weeks) {

    private static final int MONTHS = 12;

    public static MonthGrid of(YearMonth month) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        LocalDate end = month.atEndOfMonth().plusDays(1);
        List<List<LocalDate>> weeks = Stream.iterate(first, day -> day.isBefore(end), day -> day.plusWeeks(1))
                .map(sunday -> IntStream.range(0, 7).mapToObj(sunday::plusDays).toList())
                .toList();
        return new MonthGrid(month, weeks);
    }

    /** From April to March. */
    public static List<MonthGrid> of(FiscalYear year) {
        YearMonth april = YearMonth.from(year.start());
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> of(april.plusMonths(month)))
                .toList();
    }

    public boolean contains(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}
