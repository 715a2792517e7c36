package jp.kasane.engine;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A run's stay at one element of its diagram.
 *
 * @param activityId id of the element, e.g. {@code UserTask_AssessCase}
 * @param name the label drawn in the diagram; null where it has none
 * @param type the engine's word for the kind of element, e.g. {@code userTask}
 * @param endedAt null while the run stands there
 * @param calledRunId the run that it called; null unless it calls one
 */
public record ActivityVisit(
        String activityId,
        @Nullable String name,
        String type,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String calledRunId) {

    /** Whether the run stands there now. */
    public boolean isCurrent() {
        return endedAt == null;
    }
}
