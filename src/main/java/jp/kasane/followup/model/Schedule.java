package jp.kasane.followup.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due and when its assignee is reminded.
 *
 * @param basis {@code GIVEN}, or the reason code of {@code FollowUpScheduleDecision}
 */
public record Schedule(LocalDate dueOn, LocalDate reminderOn, String basis) {
    /** Basis of a due date that people set. */
    public static final String GIVEN = "GIVEN";

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /**
     * @param given the date people set; null to count from today
     * @param distance what the decision table answered
     */
    public static Schedule plan(
            LocalDate today, @Nullable LocalDate given, Distance distance, BusinessCalendar calendar) {
        LocalDate dueOn = given != null ? given : calendar.plusOpenDays(today, distance.dueDays());
        LocalDate reminder = calendar.plusOpenDays(dueOn, -distance.reminderDays());
        LocalDate earliest = calendar.plusOpenDays(today, 1);
        LocalDate notPast = reminder.isBefore(earliest) ? earliest : reminder;
        LocalDate notLate = notPast.isAfter(dueOn) ? dueOn : notPast;
        return new Schedule(dueOn, notLate, given != null ? GIVEN : distance.reasonCode());
    }

    /** The action is overdue from this moment: the end of the due date. */
    public OffsetDateTime dueAt() {
        return at(dueOn, LAST_SECOND);
    }

    public OffsetDateTime reminderAt() {
        return at(reminderOn, MORNING);
    }

    private static OffsetDateTime at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(CurrentTime.ZONE).toOffsetDateTime();
    }
}
