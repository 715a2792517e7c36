package jp.kasane.modelling.migration;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.modelling.migration.plan.MigrationOutline;
import jp.kasane.modelling.persistence.MigrationChoice;
import jp.kasane.modelling.persistence.MigrationMapper;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;

/** The plan of a migration that was kept: the same versions and choices give the same plan at any time on any node. */
@Component
class StoredPlans {

    private final MigrationMapper mapper;
    private final PreviewMigration previews;
    private final EnginePlans plans;
    private final ProcessVersions versions;

    StoredPlans(MigrationMapper mapper, PreviewMigration previews, EnginePlans plans, ProcessVersions versions) {
        this.mapper = mapper;
        this.versions = versions;
        this.previews = previews;
        this.plans = plans;
    }

    /** Whether the engine still has both versions. */
    boolean isKept(Migration migration) {
        return versions.of(migration.processKey()).stream()
                        .map(ProcessVersion::definitionId)
                        .filter(Set.of(migration.sourceDefinition(), migration.targetDefinition())::contains)
                        .count()
                == 2;
    }

    MigrationOutline outline(Migration migration) {
        return previews.outline(migration.sourceDefinition(), migration.targetDefinition(), choices(migration.id()));
    }

    MigrationPlan plan(Migration migration) {
        return plans.build(
                migration.sourceDefinition(), migration.targetDefinition(), outline(migration), migration.timersAnew());
    }

    /** Target by place, as they were chosen. */
    Map<String, String> choices(long migrationId) {
        return mapper.choices(migrationId).stream()
                .collect(Collectors.toMap(MigrationChoice::place, MigrationChoice::target));
    }
}
