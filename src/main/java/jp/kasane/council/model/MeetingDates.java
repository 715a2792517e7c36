package jp.kasane.council.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.kasane.council.Cadence;
import jp.kasane.council.HolidayShift;
import jp.kasane.council.MeetingDay;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.FiscalYear;

/** The days on which a council meets, shifted off closed days. */
public final class MeetingDates {

    /** Longer than any run of closed days, so that a date shifted over the turn of the year is found. */
    private static final int MARGIN_DAYS = 14;

    private static final int YEARS_AHEAD = 5;

    private final BusinessCalendar calendar;

    public MeetingDates(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** @return ordered, without repetition; empty when no rule is set */
    public List<LocalDate> in(FiscalYear year, Cadence cadence) {
        return daysIn(year, cadence).stream().map(MeetingDay::day).toList();
    }

    /** As {@link #in}, with the days that the rule itself names. */
    public List<MeetingDay> daysIn(FiscalYear year, Cadence cadence) {
        return between(year.start(), year.end(), cadence);
    }

    /**
     * @param from the first day that may come
     * @param count how many at most; fewer where the rule ends
     */
    public List<MeetingDay> next(Cadence cadence, LocalDate from, int count) {
        return between(from, from.plusYears(YEARS_AHEAD), cadence).stream()
                .limit(count)
                .toList();
    }

    private List<MeetingDay> between(LocalDate first, LocalDate last, Cadence cadence) {
        if (cadence.rrule() == null) {
            return List.of();
        }
        SortedMap<LocalDate, MeetingDay> days = new TreeMap<>();
        RecurrenceDates.parse(cadence.rrule())
                .between(cadence.anchor(), first.minusDays(MARGIN_DAYS), last.plusDays(MARGIN_DAYS))
                .forEach(due -> shifted(due, cadence.shift())
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .ifPresent(day -> days.merge(day, new MeetingDay(day, due), MeetingDates::unmoved)));
        return List.copyOf(days.values());
    }

    /** Two that fall on one day are one meeting: the one which the rule names for that day. */
    private static MeetingDay unmoved(MeetingDay one, MeetingDay other) {
        return one.moved() ? other : one;
    }

    private Optional<LocalDate> shifted(LocalDate date, HolidayShift shift) {
        return switch (shift) {
            case NEXT_OPEN_DAY -> Optional.of(calendar.sameOrNext(date));
            case PREVIOUS_OPEN_DAY -> Optional.of(calendar.sameOrPrevious(date));
            case SKIP -> Optional.of(date).filter(calendar::isOpen);
        };
    }
}
