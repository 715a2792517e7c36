package jp.kasane.modelling.migration;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One instance in a migration.
 *
 * @param instanceId the engine's id of it
 * @param businessKey number of the case, or key of what else it is about
 * @param caseId the case that it is about; null when about none
 * @param reason last part of {@code modelling.migration.refusal.…}; null unless it could not be moved
 * @param place id of the place that the reason is about; null when it is about none
 * @param attempts how often it failed because somebody else worked on it
 */
public record MigrationInstance(
        long id,
        long migrationId,
        String instanceId,
        String businessKey,
        @Nullable Long caseId,
        InstanceState state,
        @Nullable String reason,
        @Nullable String place,
        int attempts,
        @Nullable OffsetDateTime doneAt) {}
