package jp.kasane.council.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** A recurrence rule of RFC 5545 that yields days. */
public final class RecurrenceDates {

    /** February 29 can be eight years away, and by a weekday forty. */
    private static final int YEARS_TO_LOOK_AHEAD = 40;

    private static final Set<Freq> BY_DAYS = EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private final RecurrenceRule rule;

    private RecurrenceDates(RecurrenceRule rule) {
        this.rule = rule;
    }

    /**
     * @throws IllegalArgumentException when it is no rule, or one that repeats within a day
     */
    public static RecurrenceDates parse(String text) {
        try {
            RecurrenceRule rule = new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT);
            if (!BY_DAYS.contains(rule.getFreq()) || repeatsWithinDay(rule)) {
                throw new IllegalArgumentException("repeats within a day: " + text);
            }
            return new RecurrenceDates(rule);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Days from the first to the last, both included, in order. */
    public List<LocalDate> between(LocalDate anchor, LocalDate first, LocalDate last) {
        List<LocalDate> dates = new ArrayList<>();
        try {
            RecurrenceRuleIterator days = rule.iterator(dateTime(anchor));
            while (days.hasNext()) {
                LocalDate day = localDate(days.nextDateTime());
                if (day.isAfter(last)) {
                    break;
                }
                if (!day.isBefore(first)) {
                    dates.add(day);
                }
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            return dates; // the library gives up on a rule that matches nothing any more
        }
        return dates;
    }

    /** Whether it yields any day from that one on. */
    public boolean everFires(LocalDate anchor, LocalDate from) {
        LocalDate start = from.isBefore(anchor) ? anchor : from;
        for (int years = 1; years <= YEARS_TO_LOOK_AHEAD; years += 13) {
            if (!between(anchor, start, start.plusYears(years)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeatsWithinDay(RecurrenceRule rule) {
        return rule.hasPart(Part.BYHOUR) || rule.hasPart(Part.BYMINUTE) || rule.hasPart(Part.BYSECOND);
    }

    private static DateTime dateTime(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private static LocalDate localDate(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
