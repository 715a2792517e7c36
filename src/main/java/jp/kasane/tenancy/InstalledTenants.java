package jp.kasane.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The municipalities as the migration wrote them down. Read once: another one comes with a new start only. */
final class InstalledTenants {

    private static final String PRESENT = "SELECT to_regclass('kasane.tenancy_tenant') IS NOT NULL";
    private static final String QUERY = "SELECT id FROM kasane.tenancy_tenant ORDER BY position";

    private volatile List<Tenant> known = List.of();

    /** @param connection of any municipality; the list is separated from none */
    List<Tenant> all(Connection connection) throws SQLException {
        if (known.isEmpty()) {
            known = read(connection);
        }
        return known;
    }

    List<Tenant> all(DataSource dataSource) {
        if (known.isEmpty()) {
            try (Connection connection = dataSource.getConnection()) {
                all(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("the list of municipalities cannot be read", e);
            }
        }
        return known;
    }

    /** The one that works without being bound; null unless there is exactly one. */
    static @Nullable String only(List<Tenant> tenants) {
        return tenants.size() == 1 ? tenants.get(0).id() : null;
    }

    private static List<Tenant> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return isMigrated(statement) ? read(statement) : List.of();
        }
    }

    /** Before the first migration nobody is there yet. */
    private static boolean isMigrated(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(PRESENT)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<Tenant> read(Statement statement) throws SQLException {
        List<Tenant> tenants = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                tenants.add(new Tenant(rows.getString(1)));
            }
        }
        return List.copyOf(tenants);
    }
}
