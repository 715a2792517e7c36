package jp.kasane.modelling.migration;

import jp.kasane.modelling.ModelEventKind;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.modelling.persistence.MigrationMapper;
import jp.kasane.shared.CurrentTime;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves the instances of a migration one after the other until it is stopped or nothing is left to do. */
@Component
class MigrationRun {

    private final MigrationMapper mapper;
    private final StoredPlans plans;
    private final MigrationStep step;
    private final ModelHistory history;
    private final TransactionTemplate transaction;
    private final CurrentTime time;
    private volatile boolean closed;

    MigrationRun(
            MigrationMapper mapper,
            StoredPlans plans,
            MigrationStep step,
            ModelHistory history,
            TransactionTemplate transaction,
            CurrentTime time) {
        this.mapper = mapper;
        this.plans = plans;
        this.step = step;
        this.history = history;
        this.transaction = transaction;
        this.time = time;
    }

    /** In the calling thread; several threads and nodes may work on the same one. */
    void workOff(long migrationId) {
        Migration migration = mapper.find(migrationId).orElseThrow();
        MigrationPlan plan = plans.plan(migration);
        boolean more = true;
        while (more && !closed) {
            more = step.next(migrationId, plan);
        }
        end(migration);
    }

    /** No further instance is begun. */
    void close() {
        closed = true;
    }

    private void end(Migration migration) {
        transaction.executeWithoutResult(status -> {
            if (mapper.end(migration.id(), time.now()) == 1) {
                history.ofModel(
                        migration.processKey(),
                        null,
                        ModelEventKind.MIGRATION_ENDED,
                        migration.plannedBy(),
                        migration.reason());
            }
        });
    }
}
