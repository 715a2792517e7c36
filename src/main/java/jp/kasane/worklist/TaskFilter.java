package jp.kasane.worklist;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which of a person's open tasks are wanted.
 *
 * @param dueFrom due at this time or later; null for no bound
 * @param dueBefore due before this time; null for no bound, with those that have no due time
 * @param council only tasks of this council's groups; null for all
 */
public record TaskFilter(
        TaskScope scope,
        @Nullable OffsetDateTime dueFrom,
        @Nullable OffsetDateTime dueBefore,
        @Nullable String council) {

    /** Everything that the person may do. */
    public static final TaskFilter EVERYTHING = new TaskFilter(TaskScope.ALL, null, null, null);

    /** Of everything, what is due in that time. */
    public static TaskFilter due(@Nullable OffsetDateTime from, @Nullable OffsetDateTime before) {
        return new TaskFilter(TaskScope.ALL, from, before, null);
    }

    boolean wants(String group) {
        return council == null || group.startsWith(council + ":");
    }
}
