package jp.kasane.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kasane.KasaneApplication;
import jp.kasane.escalation.MigratedTown;
import jp.kasane.indicator.Invariants;
import jp.kasane.modelling.migration.InstanceScope;
import jp.kasane.testing.HoldInvariants;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Kills the application again and again while it moves cases to another version: whatever moment it dies at, each case
 * stands wholly in one version and its result says in which, and after each start it goes on by itself to the end.
 */
@Tag("long")
class MigrationKillTest {

    private static final int CASES = Integer.getInteger("kasane.migration.cases", 1000);
    private static final int KILLS = Integer.getInteger("kasane.migration.kills", 5);
    /** A row and the engine disagree, or an instance, one of its executions or one of its tasks is in two versions. */
    private static final String HALF_MOVED = """
            SELECT i.business_key
            FROM kasane.modelling_migration_instance i
            JOIN kasane.modelling_migration m ON m.id = i.migration_id
            JOIN engine.act_ru_execution e ON e.proc_inst_id_ = i.instance_id
            LEFT JOIN engine.act_ru_task t ON t.execution_id_ = e.id_
            WHERE e.proc_def_id_ <> CASE i.state WHEN 'MOVED' THEN m.target_definition ELSE m.source_definition END
               OR t.proc_def_id_ <> e.proc_def_id_
            """;

    @TempDir
    Path data;

    @Test
    void aMigrationGoesOnAfterEveryKillWithNothingHalfAndNothingTwice() throws IOException, InterruptedException {
        beginMigration();
        List<Long> movedAtKill = new ArrayList<>();
        for (int kill = 1; kill <= KILLS && !isOver(movedAtKill); kill++) {
            ChildKasane server = ChildKasane.startOn(data);
            JdbcTemplate database = database();
            long goal = CASES * (long) kill / (KILLS + 1);
            while (count(database, "MOVED") < goal) {
                Thread.sleep(5);
            }
            server.kill();
            movedAtKill.add(count(database, "MOVED"));
            assertThat(database.queryForList(HALF_MOVED, String.class)).isEmpty();
            System.out.printf("kill %d of %d: %d of %d moved%n", kill, KILLS, movedAtKill.get(kill - 1), CASES);
        }
        assertThat(movedAtKill).filteredOn(moved -> moved > 0 && moved < CASES).hasSizeGreaterThan(1);
        runToTheEnd();
        examine();
    }

    /** Cases all over the ladder, and a migration of all of them of which nothing is done yet. */
    private void beginMigration() {
        try (ConfigurableApplicationContext application = run("--kasane.migration.worker=false")) {
            MigratedTown town = new MigratedTown(application);
            town.cases(CASES);
            int changed = town.deployChanged();
            town.start(changed - 1, changed, InstanceScope.ALL);
        }
    }

    private static boolean isOver(List<Long> moved) {
        return !moved.isEmpty() && moved.get(moved.size() - 1) >= CASES;
    }

    private void runToTheEnd() throws IOException, InterruptedException {
        ChildKasane server = ChildKasane.startOn(data);
        JdbcTemplate database = database();
        String open = "SELECT count(*) FROM kasane.modelling_migration WHERE state = 'RUNNING'";
        while (database.queryForObject(open, Long.class) > 0) {
            Thread.sleep(50);
        }
        server.stop();
    }

    private void examine() {
        try (ConfigurableApplicationContext application = run("--kasane.migration.worker=false")) {
            JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
            assertThat(jdbc.queryForList(
                            "SELECT DISTINCT state || ' ' || attempts FROM kasane.modelling_migration_instance",
                            String.class))
                    .containsExactly("MOVED 0");
            assertThat(jdbc.queryForList(HALF_MOVED, String.class)).isEmpty();
            assertThat(jdbc.queryForList(
                            "SELECT kind FROM kasane.modelling_event WHERE model_key = ? ORDER BY id",
                            String.class,
                            MigratedTown.PROCESS))
                    .containsSubsequence("MIGRATION_STARTED", "MIGRATION_ENDED")
                    .containsOnlyOnce("MIGRATION_ENDED");
            HoldInvariants.assertAll(application.getBean(Invariants.class));
        }
    }

    private ConfigurableApplicationContext run(String setting) {
        return new SpringApplicationBuilder(KasaneApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--kasane.data-dir=" + data,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--kasane.demo.enabled=true",
                        "--kasane.demo.password=" + ChildKasane.PASSWORD,
                        setting);
    }

    /** The server's database, which outlives it. */
    private JdbcTemplate database() throws IOException {
        String port =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return new JdbcTemplate(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres"));
    }

    private static long count(JdbcTemplate database, String state) {
        return database.queryForObject(
                "SELECT count(*) FROM kasane.modelling_migration_instance WHERE state = ?", Long.class, state);
    }
}
