package jp.kasane.council.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.kasane.council.Cadence;
import jp.kasane.council.HolidayShift;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.FiscalYear;

/** The days on which a council meets, shifted off closed days. */
public final class MeetingDates {

    /** Longer than any run of closed days, so that a date shifted over the turn of the year is found. */
    private static final int MARGIN_DAYS = 14;

    private final BusinessCalendar calendar;

    public MeetingDates(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** @return ordered, without repetition; empty when no rule is set */
    public List<LocalDate> in(FiscalYear year, Cadence cadence) {
        if (cadence.rrule() == null) {
            return List.of();
        }
        TreeSet<LocalDate> dates = new TreeSet<>();
        RecurrenceDates.parse(cadence.rrule())
                .between(
                        cadence.anchor(),
                        year.start().minusDays(MARGIN_DAYS),
                        year.end().plusDays(MARGIN_DAYS))
                .forEach(date ->
                        shifted(date, cadence.shift()).filter(year::contains).ifPresent(dates::add));
        return List.copyOf(dates);
    }

    private Optional<LocalDate> shifted(LocalDate date, HolidayShift shift) {
        return switch (shift) {
            case NEXT_OPEN_DAY -> Optional.of(calendar.sameOrNext(date));
            case PREVIOUS_OPEN_DAY -> Optional.of(calendar.sameOrPrevious(date));
            case SKIP -> Optional.of(date).filter(calendar::isOpen);
        };
    }
}
