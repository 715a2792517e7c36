package jp.kasane.modelling.migration;

import java.util.concurrent.atomic.AtomicReference;
import jp.kasane.modelling.persistence.MigrationMapper;
import jp.kasane.shared.CurrentTime;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the next instance of a migration and gives it its result, all in one transaction. */
@Component
class MigrationStep {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationStep.class);

    private final MigrationMapper mapper;
    private final MoveInstance move;
    private final TransactionTemplate transaction;
    private final CurrentTime time;

    MigrationStep(MigrationMapper mapper, MoveInstance move, TransactionTemplate transaction, CurrentTime time) {
        this.mapper = mapper;
        this.move = move;
        this.transaction = transaction;
        this.time = time;
    }

    /** @return whether there was one */
    boolean next(long migrationId, MigrationPlan plan) {
        AtomicReference<MigrationInstance> taken = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> mapper.take(migrationId).ifPresent(instance -> {
                taken.set(instance);
                move(instance, plan);
            }));
        } catch (RuntimeException failure) {
            MigrationInstance instance = taken.get();
            if (instance == null) {
                throw failure;
            }
            // the transaction is gone, and with it everything that was half done
            transaction.executeWithoutResult(status -> note(instance, failure));
        }
        return taken.get() != null;
    }

    private void move(MigrationInstance instance, MigrationPlan plan) {
        InstanceState result = move.move(instance.instanceId(), plan);
        String reason = result == InstanceState.REFUSED ? Failure.OTHER_VERSION : null;
        mapper.settle(instance.id(), result, reason, null, time.now());
    }

    private void note(MigrationInstance instance, RuntimeException cause) {
        Failure failure = Failure.of(cause, instance.attempts());
        if (failure.triesAgain()) {
            mapper.postpone(instance.id(), instance.attempts() + 1);
            return;
        }
        if (Failure.UNEXPECTED.equals(failure.reason())) {
            LOG.error("instance {} could not be moved", instance.instanceId(), cause);
        }
        mapper.settle(instance.id(), InstanceState.REFUSED, failure.reason(), failure.place(), time.now());
    }
}
