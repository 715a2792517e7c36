package jp.kasane.desk;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import jp.kasane.shared.CurrentTime;
import jp.kasane.worklist.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list.
 *
 * @param about how people refer to what it is about; null when it has no name
 * @param council short name of the council whose group shall do it; null when it is not a council's
 * @param role of the group, e.g. {@code SECRETARIAT} or {@code CSW}; null when it is one person's
 * @param mine the viewer holds it
 * @param daysLate 0 while it is not late
 */
public record TaskLine(
        OpenTask task,
        @Nullable String about,
        @Nullable String council,
        @Nullable String role,
        boolean mine,
        boolean late,
        long daysLate) {

    /** Whether it can be taken over from its group. */
    public boolean isClaimable() {
        return task.group() != null && task.assigneeId() == null;
    }

    /** Whether it can be given back to its group. */
    public boolean isReturnable() {
        return task.group() != null && mine;
    }

    static boolean isLate(OpenTask task, OffsetDateTime now) {
        return task.dueAt() != null && task.dueAt().isBefore(now);
    }

    static long daysLate(OpenTask task, OffsetDateTime now) {
        if (task.dueAt() == null || !isLate(task, now)) {
            return 0;
        }
        return ChronoUnit.DAYS.between(
                task.dueAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate(),
                now.atZoneSameInstant(CurrentTime.ZONE).toLocalDate());
    }
}
