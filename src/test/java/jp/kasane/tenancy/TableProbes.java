package jp.kasane.tenancy;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Tries to reach another municipality's row of one table without any filter of the application. Everything happens in a
 * transaction that is taken back: in it the table forgets its keys and checks, but not its policies, and both
 * municipalities get a row.
 */
final class TableProbes {

    private static final String APPLICATION = "kasane_app";
    private static final String OWNER = "tenancy_probe_owner";

    private final JdbcTemplate jdbc;
    private final PGConnection copying;
    private final String table;
    private final String column;
    private final List<Probe> probes = new ArrayList<>();

    /**
     * One attempt.
     *
     * @param seen what came of it
     * @param expected what must come of it
     */
    record Probe(String name, Object expected, Object seen) {}

    private TableProbes(Connection connection, String table) throws SQLException {
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        this.copying = connection.unwrap(PGConnection.class);
        this.table = table;
        this.column = table.startsWith("engine.") ? "tenant_id_" : "tenant_id";
    }

    static List<Probe> of(Connection connection, String table) throws SQLException {
        connection.setAutoCommit(false);
        try {
            TableProbes probing = new TableProbes(connection, table);
            probing.giveBothARow();
            probing.readAs(APPLICATION);
            probing.writeAs(APPLICATION);
            probing.copy();
            probing.handToAnOrdinaryOwner();
            probing.readAs(OWNER);
            return probing.probes;
        } finally {
            connection.rollback();
        }
    }

    private void giveBothARow() {
        jdbc.execute("ALTER TABLE " + table + " DISABLE TRIGGER ALL");
        jdbc.queryForList(
                        "SELECT conname FROM pg_constraint WHERE conrelid = ?::regclass ORDER BY contype = 'p'",
                        String.class,
                        table)
                .forEach(name ->
                        jdbc.execute("ALTER TABLE " + table + " DROP CONSTRAINT IF EXISTS \"" + name + "\" CASCADE"));
        jdbc.queryForList(
                        "SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND attnotnull"
                                + " AND attidentity = '' AND attname <> ?",
                        String.class,
                        table,
                        column)
                .forEach(name -> jdbc.execute("ALTER TABLE " + table + " ALTER \"" + name + "\" DROP NOT NULL"));
        jdbc.execute("SET LOCAL kasane.tenant TO himi");
        jdbc.update("INSERT INTO " + table + " (" + column + ") VALUES ('himi'), ('tomiya')");
    }

    private void readAs(String role) {
        probe(role + " of himi sees tomiya's", 0L, as(role, "himi", () -> count("= 'tomiya'")));
        probe(role + " of tomiya sees himi's", 0L, as(role, "tomiya", () -> count("= 'himi'")));
        probe(role + " of himi sees its own", true, as(role, "himi", () -> count("= 'himi'") > 0));
        probe(role + " of nobody sees any", 0L, as(role, "", () -> count("IS NOT NULL")));
        probe(role + " of a forged name sees any", 0L, as(role, "himi' OR '1'='1", () -> count("IS NOT NULL")));
        boolean engine = table.startsWith("engine.");
        probe(role + " of housekeeping sees any", engine, as(role, "*", () -> count("IS NOT NULL") > 0));
    }

    private void writeAs(String role) {
        String insert = "INSERT INTO " + table + " (" + column + ") VALUES (?)";
        if (may(role, "INSERT")) {
            probe("insert for its own", 1, as(role, "himi", () -> jdbc.update(insert, "himi")));
        }
        probe("insert for another", "refused", as(role, "himi", () -> jdbc.update(insert, "tomiya")));
        probe("insert for nobody", "refused", as(role, "", () -> jdbc.update(insert, "")));
        probe("hand a row over", "refused", as(role, "himi", () -> change("SET " + column + " = 'tomiya'", "himi")));
        probe("take a row over", 0, as(role, "himi", () -> change("SET " + column + " = 'himi'", "tomiya")));
        probe(
                "delete another's",
                0,
                as(role, "himi", () -> jdbc.update("DELETE FROM " + table + " WHERE " + column + " = 'tomiya'")));
    }

    /** The access log is written by its own function only. */
    private boolean may(String role, String right) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("SELECT has_table_privilege(?, ?, ?)", Boolean.class, role, table, right));
    }

    private int change(String set, String whose) {
        return jdbc.update("UPDATE " + table + " " + set + " WHERE " + column + " = ?", whose);
    }

    private void copy() {
        probe("copy out", false, as(APPLICATION, "himi", () -> copied().contains("tomiya")));
    }

    private String copied() {
        try {
            StringWriter out = new StringWriter();
            copying.getCopyAPI().copyOut("COPY (SELECT " + column + " FROM " + table + ") TO STDOUT", out);
            return out.toString();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The owner of the embedded database is a superuser, whom nothing holds; an owner like others is held by force. */
    private void handToAnOrdinaryOwner() {
        jdbc.execute("CREATE ROLE " + OWNER);
        jdbc.execute("GRANT USAGE, CREATE ON SCHEMA kasane, engine TO " + OWNER);
        jdbc.execute("ALTER TABLE " + table + " OWNER TO " + OWNER);
    }

    private Long count(String condition) {
        Map<String, Object> row =
                jdbc.queryForMap("SELECT count(*) AS n FROM " + table + " WHERE " + column + " " + condition);
        return (Long) row.get("n");
    }

    private void probe(String name, Object expected, Object seen) {
        // what the application may not do at all is as good as refused by the policy
        boolean kept = seen.equals("refused") && !name.contains("its own");
        probes.add(new Probe(name, expected, kept ? expected : seen));
    }

    private Object as(String role, String tenant, Supplier<Object> attempt) {
        jdbc.execute("SAVEPOINT probe");
        try {
            jdbc.execute("SET LOCAL ROLE " + role);
            jdbc.queryForObject("SELECT set_config('kasane.tenant', ?, true)", String.class, tenant);
            return attempt.get();
        } catch (DataAccessException | IllegalStateException e) {
            return "refused";
        } finally {
            jdbc.execute("ROLLBACK TO SAVEPOINT probe");
        }
    }
}
