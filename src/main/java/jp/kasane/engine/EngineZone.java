package jp.kasane.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ServerZone;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tells the engine's times in Japan. They have no zone of their own; earlier versions wrote them in the zone of the server,
 * which is taken to be that of the server that starts now.
 */
@Component
class EngineZone implements JavaMigration {

    private static final String COLUMNS =
            "SELECT c.table_name, string_agg(format('%1$I = %1$I AT TIME ZONE %%1$s AT TIME"
                    + " ZONE %%2$s', c.column_name), ', ') FROM information_schema.columns c"
                    + " JOIN pg_tables t ON t.schemaname = c.table_schema AND t.tablename = c.table_name"
                    + " WHERE c.table_schema = 'engine' AND c.data_type = 'timestamp without time zone' GROUP BY c.table_name";

    private final ZoneId before;

    @Autowired
    EngineZone() {
        this(ServerZone.found());
    }

    /** @param before in which zone the times stand */
    EngineZone(ZoneId before) {
        this.before = before;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("346");
    }

    @Override
    public String getDescription() {
        return "engine zone";
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
        if (before.getRules().equals(CurrentTime.ZONE.getRules())) {
            return;
        }
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            // the owner is held by the policies, too; '*' is the engine's own housekeeping
            statement.execute("SELECT set_config('kasane.tenant', '*', true)");
            for (Map.Entry<String, String> table : columns(statement).entrySet()) {
                statement.execute("UPDATE engine." + table.getKey() + " SET "
                        + table.getValue().formatted(inSql(before), inSql(CurrentTime.ZONE)));
            }
            statement.execute("SELECT set_config('kasane.tenant', '', true)");
        }
    }

    private static Map<String, String> columns(Statement statement) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        return columns;
    }

    /** PostgreSQL reads names like {@code GMT+9} with the opposite sign, so that a fixed distance is given as such. */
    private static String inSql(ZoneId zone) {
        return zone.getRules().isFixedOffset()
                ? "interval '" + zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds() + " seconds'"
                : "'" + zone.getId() + "'";
    }
}
