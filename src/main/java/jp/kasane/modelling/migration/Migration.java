package jp.kasane.modelling.migration;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A batch that moves running instances of a process from one version to another.
 *
 * @param sourceVersion the engine's number of the version that they leave
 * @param sourceDefinition the engine's id of that version
 * @param timersAnew whether time limits are reckoned anew by the target version instead of being kept
 * @param scope which instances were meant, with {@code scopeValues} separated by spaces
 * @param reverses the migration that this one takes back; null when it takes none back
 * @param plannedBy id of the person
 */
public record Migration(
        long id,
        String processKey,
        String processName,
        int sourceVersion,
        int targetVersion,
        String sourceDefinition,
        String targetDefinition,
        boolean timersAnew,
        InstanceScope.Kind scope,
        String scopeValues,
        String reason,
        @Nullable Long reverses,
        MigrationState state,
        long plannedBy,
        OffsetDateTime plannedAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable Long stoppedBy,
        @Nullable OffsetDateTime stoppedAt,
        @Nullable OffsetDateTime endedAt) {}
