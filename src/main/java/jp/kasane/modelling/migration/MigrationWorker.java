package jp.kasane.modelling.migration;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.kasane.modelling.persistence.MigrationMapper;
import jp.kasane.tenancy.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works running migrations off in the background, on every node that has time; also those that a dead node left. */
@Component
@ConditionalOnProperty(name = "kasane.migration.worker", matchIfMissing = true)
class MigrationWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationWorker.class);

    private final MigrationMapper mapper;
    private final MigrationRun run;
    private final Tenants tenants;
    private final AtomicBoolean busy = new AtomicBoolean();
    // a thread of its own: other scheduled work must not wait for a long batch
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread worker = new Thread(task, "migration");
        worker.setDaemon(true);
        return worker;
    });

    MigrationWorker(MigrationMapper mapper, MigrationRun run, Tenants tenants) {
        this.mapper = mapper;
        this.run = run;
        this.tenants = tenants;
    }

    @TransactionalEventListener
    void began(MigrationBegan began) {
        LOG.debug("migration {} begins", began.migrationId());
        look();
    }

    @Scheduled(fixedDelayString = "${kasane.migration.delay:PT2S}")
    void look() {
        if (busy.compareAndSet(false, true)) {
            thread.execute(this::workOff);
        }
    }

    /** Lets the instance that is being moved come to its end. */
    @PreDestroy
    void stop() throws InterruptedException {
        run.close();
        thread.shutdown();
        thread.awaitTermination(20, TimeUnit.SECONDS);
    }

    private void workOff() {
        try {
            tenants.each(tenant -> mapper.running().forEach(run::workOff));
        } finally {
            busy.set(false);
        }
    }
}
