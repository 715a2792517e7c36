package jp.kasane.engine;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a process.
 *
 * @param callerId the run that called it; null when it was started by itself
 * @param processKey id of the process, e.g. {@code CaseEscalationProcess}
 * @param name what the model calls it
 * @param version version of the deployed model that it runs on
 * @param endedAt null while it runs
 */
public record ProcessRun(
        String id,
        @Nullable String callerId,
        String definitionId,
        String processKey,
        String name,
        int version,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt) {}
