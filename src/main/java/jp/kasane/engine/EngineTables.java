package jp.kasane.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's tables from the engine's own scripts, with the rights of their owner: the application itself may
 * change no table. A database in which an earlier version let the engine make them keeps them as they are.
 */
@Component
class EngineTables implements JavaMigration {

    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";
    private static final List<String> PARTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    /** Every completion of a task looks for subtasks by this column; without the index that is a full scan. */
    private static final String SUBTASK_INDEX =
            "CREATE INDEX IF NOT EXISTS kasane_ru_task_parent ON engine.act_ru_task (parent_task_id_)";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("254");
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            if (!arePresent(statement)) {
                statement.execute("SET LOCAL search_path TO engine");
                PARTS.forEach(part ->
                        ScriptUtils.executeSqlScript(connection, new ClassPathResource(SCRIPT.formatted(part))));
            }
            statement.execute(SUBTASK_INDEX);
        }
    }

    private static boolean arePresent(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT to_regclass('engine.act_ge_property') IS NOT NULL")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
