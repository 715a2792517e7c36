package jp.kasane.rehearsal;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.kasane.rehearsal.persistence.RunMapper;
import jp.kasane.shared.CurrentTime;
import jp.kasane.tenancy.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.FileSystemUtils;

/** Runs the rehearsals that were asked for, one after the other, and notes how far each is. */
@Component
@ConditionalOnWebApplication
class RehearsalRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalRunner.class);

    private final RunMapper runs;
    private final RehearsalProcesses processes;
    private final CurrentTime time;
    private final Tenants tenants;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "rehearsal");
        thread.setDaemon(true);
        return thread;
    });

    RehearsalRunner(RunMapper runs, RehearsalProcesses processes, CurrentTime time, Tenants tenants) {
        this.runs = runs;
        this.processes = processes;
        this.time = time;
        this.tenants = tenants;
    }

    @TransactionalEventListener
    void asked(RehearsalAsked asked) {
        queue.execute(tenants.carrying(() -> run(asked.runId())));
    }

    @EventListener(ApplicationReadyEvent.class)
    void endWhatTheLastServerLeft() {
        tenants.each(tenant -> runs.failAbandoned(time.now()));
    }

    @PreDestroy
    void stop() {
        queue.shutdownNow();
        processes.stopAll();
    }

    private void run(long id) {
        if (runs.start(id) != 1) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("kasane-rehearsal");
            try {
                rehearse(Objects.requireNonNull(runs.find(id)), folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("rehearsal {} failed", id, e);
            runs.end(id, RehearsalState.FAILED, null, time.now());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void rehearse(RehearsalRun run, Path folder) throws IOException, InterruptedException {
        String cases = runs.casesFile(run.id());
        if (cases == null) {
            // stopped since: its cases are gone
            return;
        }
        Files.writeString(folder.resolve("cases.csv"), cases);
        writeModels(run.id(), folder.resolve(RehearsalProcesses.MODELS));
        int code = processes.run(run.id(), folder, run, line -> note(run.id(), line));
        Path report = folder.resolve("report.json");
        if (code > 1 || !Files.exists(report)) {
            LOG.warn("rehearsal {} ended with code {}", run.id(), code);
            runs.end(run.id(), RehearsalState.FAILED, null, time.now());
            return;
        }
        RehearsalState state = code == 0 ? RehearsalState.HELD : RehearsalState.BROKEN;
        runs.end(run.id(), state, Files.readString(report, StandardCharsets.UTF_8), time.now());
    }

    private void writeModels(long id, Path folder) throws IOException {
        List<RehearsalModel> models = runs.models(id);
        if (!models.isEmpty()) {
            Files.createDirectory(folder);
        }
        for (RehearsalModel model : models) {
            Files.write(folder.resolve(model.name()), model.content());
        }
    }

    private void note(long id, String line) {
        if (line.startsWith(RehearsalOptions.DAY)) {
            runs.reach(id, LocalDate.parse(line.substring(RehearsalOptions.DAY.length())));
        }
    }
}
