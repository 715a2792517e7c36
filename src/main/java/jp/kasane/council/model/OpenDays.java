package jp.kasane.council.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Days on which the city office is open (行政機関の休日に関する条例の例による). */
public final class OpenDays {

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay YEAR_BEGIN = MonthDay.of(1, 3);

    private final Set<LocalDate> holidays;

    public OpenDays(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    public boolean isOpen(LocalDate date) {
        return !isWeekend(date) && !isTurnOfYear(date) && !holidays.contains(date);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isTurnOfYear(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return !day.isBefore(YEAR_END) || !day.isAfter(YEAR_BEGIN);
    }
}
