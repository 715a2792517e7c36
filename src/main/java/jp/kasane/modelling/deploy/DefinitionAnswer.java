package jp.kasane.modelling.deploy;

import org.jspecify.annotations.Nullable;

/**
 * A process or decision in the engine's shape. A draft's has the id {@code draft:<number>:<key>} and the number of the
 * version that it would become.
 *
 * @param category namespace of the model
 * @param resource name of the file
 * @param tenantId always null: an installation serves one municipality
 */
record DefinitionAnswer(
        String id,
        String key,
        @Nullable String category,
        @Nullable String name,
        int version,
        String resource,
        String deploymentId,
        boolean suspended,
        @Nullable String tenantId,
        @Nullable String versionTag) {}
