package jp.kasane.modelling.deploy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deployment in the engine's shape.
 *
 * @param links where a browser sees it
 * @param id of the deployment in the engine, or {@code draft:<number>}
 * @param deploymentTime e.g. {@code 2026-11-21T10:00:00.000+0900}
 * @param deployedProcessDefinitions by id; null when there are none
 * @param deployedCaseDefinitions always null: cases as of CMMN are not supported
 * @param deployedDecisionDefinitions by id; null when there are none
 * @param deployedDecisionRequirementsDefinitions always null: they are not told
 */
record DeploymentAnswer(
        List<Link> links,
        String id,
        @Nullable String name,
        @Nullable String source,
        String deploymentTime,
        @Nullable String tenantId,
        @Nullable Map<String, DefinitionAnswer> deployedProcessDefinitions,
        @Nullable Map<String, DefinitionAnswer> deployedCaseDefinitions,
        @Nullable Map<String, DefinitionAnswer> deployedDecisionDefinitions,
        @Nullable Map<String, DefinitionAnswer> deployedDecisionRequirementsDefinitions) {

    /** Where something is found. */
    record Link(String method, String href, String rel) {

        static Link self(String href) {
            return new Link("GET", href, "self");
        }
    }

    /** A deployment as it stands in a list. */
    record Summary(
            List<Link> links,
            String id,
            @Nullable String name,
            @Nullable String source,
            String deploymentTime,
            @Nullable String tenantId) {}
}
