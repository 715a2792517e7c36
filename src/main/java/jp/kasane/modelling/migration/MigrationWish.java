package jp.kasane.modelling.migration;

import java.util.Map;

/**
 * What an administrator wants to move where.
 *
 * @param choices target place, or {@link jp.kasane.modelling.migration.plan.PlanRules#LEAVE}, by id of the source place
 * @param timersAnew whether time limits are reckoned anew by the target version instead of being kept
 */
public record MigrationWish(
        String processKey,
        int sourceVersion,
        int targetVersion,
        InstanceScope scope,
        Map<String, String> choices,
        boolean timersAnew) {

    public MigrationWish {
        choices = Map.copyOf(choices);
    }
}
