package jp.kasane.modelling.replay;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.kasane.modelling.persistence.ReplayMapper;
import jp.kasane.shared.CurrentTime;
import jp.kasane.tenancy.Tenants;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs the replays that were asked for, one after the other, beside the work of the pages. */
@Component
class ReplayRunner {

    private final RunReplay running;
    private final ReplayMapper mapper;
    private final CurrentTime time;
    private final Tenants tenants;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "replay");
        thread.setDaemon(true);
        return thread;
    });

    ReplayRunner(RunReplay running, ReplayMapper mapper, CurrentTime time, Tenants tenants) {
        this.running = running;
        this.mapper = mapper;
        this.time = time;
        this.tenants = tenants;
    }

    @TransactionalEventListener
    void asked(ReplayAsked asked) {
        queue.execute(tenants.carrying(() -> running.run(asked.replayId())));
    }

    @EventListener(ApplicationReadyEvent.class)
    void endWhatTheLastServerLeft() {
        tenants.each(tenant -> mapper.failAbandoned(time.now()));
    }

    @PreDestroy
    void stop() {
        queue.shutdownNow();
    }
}
