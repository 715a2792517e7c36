package jp.kasane.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When Kasane is killed its database server lives on and holds the data directory. This finds it by its lock file and
 * asks it to stop. The caller holds the directory's lock, so no living Kasane is connected and PostgreSQL's "smart
 * shutdown" (SIGTERM) ends as soon as the dead connections are noticed.
 */
final class LeftOverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);
    private static final long PATIENCE_SECONDS = 30;

    private LeftOverServer() {}

    static void stopIn(Path cluster) throws IOException {
        Path lockFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(lockFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(lockFile).get(0).trim());
        var running = ProcessHandle.of(pid).filter(LeftOverServer::isPostgres);
        if (running.isPresent()) {
            LOG.info("前回の終了で残ったデータベースサーバー (pid {}) を停止します", pid);
            stop(running.get());
        }
        Files.deleteIfExists(lockFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.contains("postgres")).orElse(false);
    }

    private static void stop(ProcessHandle process) throws IOException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the former database server stops", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the former database server (pid " + process.pid() + ") does not stop", e);
        }
    }
}
