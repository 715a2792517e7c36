package jp.kasane.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The engine without Kasane, in a schema of its own: the same models, delegates that only set what the models need. */
final class BareEngine {

    private final String schema;
    private final HikariDataSource pool;
    final ProcessEngine engine;

    BareEngine(String schema, String jdbcUrl, HistoryLevel history, Tally tally) {
        this.schema = schema;
        this.pool = new HikariDataSource();
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername("postgres");
        pool.setConnectionInitSql("SET search_path TO " + schema);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(schema);
        configuration.setDataSource(CountedDataSource.of(pool, tally));
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchema(schema);
        configuration.setDatabaseTablePrefix(schema + ".");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setCustomHistoryLevels(List.of(history));
        configuration.setHistory(history.getName());
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setBeans(delegates());
        engine = configuration.buildProcessEngine();
        execute("CREATE INDEX ru_task_parent ON " + schema + ".act_ru_task (parent_task_id_)");
        deploy();
    }

    void close() {
        engine.close();
        pool.close();
    }

    private static Map<Object, Object> delegates() {
        return new HashMap<>(BareDelegates.all());
    }

    private void deploy() {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String folder : List.of("bpmn", "dmn")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> deployment.addString(file.getFileName().toString(), read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(schema, e);
        }
    }
}
