package jp.kasane.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells every connection that is taken from the pool for which municipality it works. A connection that worked for the
 * same one before is not told again, so that an installation with one municipality pays nothing.
 */
final class TenantDataSource extends DelegatingDataSource {

    private static final String NOBODY = "";
    private static final String TELL = "SELECT set_config('kasane.tenant', ?, false)";

    private final Binding binding;
    private final InstalledTenants installed;
    private final Map<Object, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    TenantDataSource(DataSource pool, Binding binding, InstalledTenants installed) {
        super(pool);
        this.binding = binding;
        this.installed = installed;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return prepared(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return prepared(super.getConnection(username, password));
    }

    private Connection prepared(Connection connection) throws SQLException {
        try {
            tell(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void tell(Connection connection) throws SQLException {
        Object physical = connection.unwrap(PGConnection.class);
        String tenant = tenant(connection);
        if (!tenant.equals(told.get(physical))) {
            told.remove(physical);
            try (PreparedStatement statement = connection.prepareStatement(TELL)) {
                statement.setString(1, tenant);
                statement.execute();
            }
            told.put(physical, tenant);
        }
    }

    private String tenant(Connection connection) throws SQLException {
        String bound = binding.value();
        @Nullable String tenant = bound == null ? InstalledTenants.only(installed.all(connection)) : bound;
        return tenant == null ? NOBODY : tenant;
    }
}
