package jp.kasane.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import jp.kasane.KasaneApplication;
import jp.kasane.indicator.Invariants;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Kills the application in the middle of a load, starts it again on the same data, sends what was not answered once
 * more, and in the end finds every acknowledged case exactly once and all invariants held.
 */
@Tag("long")
class KillTest {

    private static final int KILLS = Integer.getInteger("kasane.kills", 20);

    @TempDir
    Path data;

    @Test
    void nothingThatWasAcknowledgedIsLostOrDoubled() throws IOException, InterruptedException {
        ChildKasane server = ChildKasane.startOn(data);
        Load load = new Load(server);
        for (int kill = 1; kill <= KILLS; kill++) {
            workUntilKilled(server, load);
            server = ChildKasane.startOn(data);
            load.turnTo(server);
            load.retry();
            System.out.printf(
                    "kill %d of %d: %d cases acknowledged%n",
                    kill, KILLS, load.acknowledged().size());
        }
        server.stop();
        examine(load);
    }

    /** Three people at once; each goes on until the server is gone, and any failure but that fails the test. */
    private static void workUntilKilled(ChildKasane server, Load load) throws InterruptedException {
        OfficeWork work = new OfficeWork(load);
        ExecutorService office = Executors.newFixedThreadPool(3);
        List<Future<Void>> people = List.of(
                office.submit(() -> untilTheServerDies(() -> work.takeCaseIn("D07"))),
                office.submit(() -> untilTheServerDies(() -> {
                    work.takeCaseIn("D08");
                    work.workThroughTasks();
                })),
                office.submit(() -> untilTheServerDies(() -> {
                    for (String council : List.of("D07", "D08", "B2", "CORE", "SYSTEM")) {
                        work.holdMeeting(council);
                        work.workThroughTasks();
                    }
                })));
        Thread.sleep(ThreadLocalRandom.current().nextLong(2_000, 6_000));
        server.kill();
        office.shutdown();
        assertThat(office.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(people).allSatisfy(person -> assertThat(person).succeedsWithin(Duration.ZERO));
    }

    @FunctionalInterface
    private interface Turn {
        void take() throws IOException, InterruptedException;
    }

    private static Void untilTheServerDies(Turn turn) throws InterruptedException {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                turn.take();
            }
        } catch (IOException gone) {
            // the point of the exercise; what was not answered is sent again after the restart
        }
        return null;
    }

    private void examine(Load load) {
        assertThat(load.acknowledged()).isNotEmpty();
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(KasaneApplication.class)
                .web(WebApplicationType.NONE)
                .run("--kasane.data-dir=" + data, "--camunda.bpm.job-execution.enabled=false")) {
            JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
            load.acknowledged()
                    .forEach((title, number) -> assertThat(jdbc.queryForList(
                                    "SELECT number FROM casework_case WHERE title = ?", String.class, title))
                            .as(title)
                            .containsExactly(number));
            assertThat(jdbc.queryForList(
                            "SELECT title FROM casework_case GROUP BY title HAVING count(*) > 1", String.class))
                    .isEmpty();
            assertThat(application.getBean(Invariants.class).check())
                    .allSatisfy(result -> assertThat(result.violations())
                            .as(result.invariant().name())
                            .isEmpty());
        }
        assertThat(Files.exists(data.resolve("postgres"))).isTrue();
    }
}
