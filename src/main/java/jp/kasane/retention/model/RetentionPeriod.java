package jp.kasane.retention.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import jp.kasane.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * For how long something is kept after it was finished: whole years from April 1 of the fiscal year that follows (完結
 * した年度の翌年度の4月1日から). Finished on any day of 令和8年度 and kept five years, it is disposed of from 令和14年4月1日.
 *
 * @param years null for good (常用)
 */
public record RetentionPeriod(@Nullable Integer years) {

    public static final int LONGEST = 100;
    public static final RetentionPeriod FOR_GOOD = new RetentionPeriod(null);

    public RetentionPeriod {
        if (years != null && (years < 1 || years > LONGEST)) {
            throw new IllegalArgumentException("between 1 and 100 years");
        }
    }

    public static RetentionPeriod ofYears(int years) {
        return new RetentionPeriod(years);
    }

    public boolean isForGood() {
        return years == null;
    }

    /** First day of the period. */
    public static LocalDate begins(LocalDate finishedOn) {
        return new FiscalYear(FiscalYear.of(finishedOn).year() + 1).start();
    }

    /** First day on which it may be disposed of; none when it is kept for good. */
    public Optional<LocalDate> dueOn(LocalDate finishedOn) {
        return years == null ? Optional.empty() : Optional.of(begins(finishedOn).plusYears(years));
    }

    /** Last day on which it must be kept. */
    public Optional<LocalDate> lastDay(LocalDate finishedOn) {
        return dueOn(finishedOn).map(due -> due.minusDays(1));
    }

    public boolean isOver(LocalDate finishedOn, LocalDate today) {
        return dueOn(finishedOn).filter(due -> !due.isAfter(today)).isPresent();
    }

    /** What is kept together is kept as long as the longest of it; for good when any of it is. */
    public static RetentionPeriod longest(Collection<RetentionPeriod> periods) {
        return periods.stream()
                .max(Comparator.comparingInt(period -> period.years == null ? LONGEST + 1 : period.years))
                .orElse(FOR_GOOD);
    }
}
