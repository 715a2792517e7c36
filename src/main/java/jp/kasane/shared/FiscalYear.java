package jp.kasane.shared;

import java.time.LocalDate;
import java.time.Month;

/**
 * A fiscal year of Japanese administration: April 1 to March 31.
 *
 * @param year the calendar year in which it begins; 令和8年度 is 2026
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonthValue() < Month.APRIL.getValue() ? date.getYear() - 1 : date.getYear());
    }

    public LocalDate start() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate end() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start()) && !date.isAfter(end());
    }

    /** 令和8年度. A year in which an era began carries the new era's name throughout (2019: 令和元年度). */
    public String label() {
        return JapaneseDates.yearOf(start().plusMonths(1)) + "年度";
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
