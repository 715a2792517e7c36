package jp.kasane.modelling.version;

import java.time.OffsetDateTime;
import jp.kasane.modelling.ModelKind;
import org.jspecify.annotations.Nullable;

/**
 * A version that is or was active. Of each key the one with the highest number is active.
 *
 * @param name what the model calls it
 * @param engineVersion number of the version, from 1
 * @param definitionId id of the definition in the engine
 * @param deploymentId id of the deployment in the engine
 * @param file name of the file it came in
 * @param sha256 of the file
 * @param draftId the draft it came from; null when it was shipped
 * @param returnsTo number of the former version whose content it brings back; null otherwise
 * @param activatedBy person; null when it was shipped
 * @param approvedBy second person; null when none was needed
 * @param reason why, in the person's own words; empty when it was shipped
 */
public record ModelVersion(
        long id,
        String modelKey,
        ModelKind kind,
        String name,
        int engineVersion,
        String definitionId,
        String deploymentId,
        String file,
        String sha256,
        VersionOrigin origin,
        @Nullable Long draftId,
        @Nullable Integer returnsTo,
        @Nullable Long activatedBy,
        @Nullable Long approvedBy,
        OffsetDateTime activatedAt,
        String reason) {}
