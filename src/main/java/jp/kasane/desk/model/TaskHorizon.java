package jp.kasane.desk.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;

/** How soon a task is due. Every due time falls into exactly one; no due time is later than all. */
public enum TaskHorizon {
    /** 遅れている. */
    LATE,
    /** 今日. */
    TODAY,
    /** 今週, until Sunday. */
    THIS_WEEK,
    /** そのあと. */
    LATER;

    /**
     * Half-open span of due times.
     *
     * @param from null for no bound
     * @param before null for no bound
     */
    public record Span(
            @Nullable OffsetDateTime from, @Nullable OffsetDateTime before) {

        /** Whether nothing can fall into it, e.g. "this week" on a Sunday. */
        public boolean isEmpty() {
            return from != null && before != null && !from.isBefore(before);
        }
    }

    /** The due times that belong here, seen at that moment. */
    public Span spanAt(OffsetDateTime now) {
        LocalDate today = now.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
        OffsetDateTime tomorrow = startOf(today.plusDays(1));
        OffsetDateTime nextWeek = startOf(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        return switch (this) {
            case LATE -> new Span(null, now);
            case TODAY -> new Span(now, tomorrow);
            case THIS_WEEK -> new Span(tomorrow, nextWeek);
            case LATER -> new Span(nextWeek, null);
        };
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(CurrentTime.ZONE).toOffsetDateTime();
    }
}
