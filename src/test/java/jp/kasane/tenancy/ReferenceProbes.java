package jp.kasane.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Tries to point at another municipality's row through one foreign key. Everything happens in a transaction that is taken
 * back: in it both tables forget what else they demand, and 氷見市 gets a row to point at.
 */
final class ReferenceProbes {

    /** Foreign keys of separated tables, by name, with what they lack: the municipality on either side. */
    static final String LACKING = "SELECT c.conrelid::regclass || ' ' || c.conname FROM pg_constraint c"
            + " JOIN pg_attribute theirs ON theirs.attrelid = c.confrelid AND theirs.attname = 'tenant_id'"
            + " LEFT JOIN pg_attribute own ON own.attrelid = c.conrelid AND own.attname = 'tenant_id'"
            + " WHERE c.contype = 'f' AND c.connamespace = 'kasane'::regnamespace AND NOT EXISTS (SELECT"
            + " FROM unnest(c.conkey, c.confkey) AS pair (child, parent)"
            + " WHERE pair.child = own.attnum AND pair.parent = theirs.attnum)";

    static final String ALL = "SELECT c.oid, c.conname AS name, c.conrelid::regclass::text AS child,"
            + " c.confrelid::regclass::text AS parent, array_to_string(ARRAY (SELECT a.attname FROM unnest(c.conkey)"
            + " WITH ORDINALITY AS k (n, i) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.n"
            + " WHERE a.attname <> 'tenant_id' ORDER BY k.i), ',') AS child_columns,"
            + " array_to_string(ARRAY (SELECT a.attname FROM unnest(c.confkey) WITH ORDINALITY AS k (n, i)"
            + " JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.n WHERE a.attname <> 'tenant_id'"
            + " ORDER BY k.i), ',') AS parent_columns"
            + " FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'kasane'::regnamespace"
            + " AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.confrelid AND a.attname = 'tenant_id')"
            + " ORDER BY child, c.conname";

    /** Fits numbers and texts. */
    private static final String VALUE = "'987654321'";

    private final JdbcTemplate jdbc;
    private final Reference reference;

    /** A foreign key; columns without the municipality, separated by commas. */
    record Reference(long oid, String name, String child, String parent, String childColumns, String parentColumns) {}

    private ReferenceProbes(Connection connection, Reference reference) {
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        this.reference = reference;
    }

    /** How pointing at the row went for 氷見市, whose it is, and for 富谷市. */
    static List<String> of(Connection connection, Reference reference) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return new ReferenceProbes(connection, reference).probe();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private List<String> probe() {
        jdbc.execute("SET LOCAL search_path TO kasane");
        relax(reference.child());
        relax(reference.parent());
        jdbc.execute("SET CONSTRAINTS ALL IMMEDIATE");
        jdbc.execute("SET LOCAL kasane.tenant TO himi");
        jdbc.execute(insert(reference.parent(), reference.parentColumns(), "himi"));
        return List.of(pointing("himi"), pointing("tomiya"));
    }

    /** What is left are keys, and this reference. */
    private void relax(String table) {
        jdbc.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
        jdbc.queryForList(
                        "SELECT conname FROM pg_constraint WHERE conrelid = ?::regclass AND contype IN ('c', 'f') AND oid <> ?",
                        String.class,
                        table,
                        reference.oid())
                .forEach(name -> jdbc.execute("ALTER TABLE " + table + " DROP CONSTRAINT \"" + name + "\""));
        if (table.equals(reference.child()) && !table.equals(reference.parent())) {
            jdbc.queryForList(
                            "SELECT conname FROM pg_constraint WHERE conrelid = ?::regclass AND contype IN ('p', 'u')",
                            String.class,
                            table)
                    .forEach(
                            name -> jdbc.execute("ALTER TABLE " + table + " DROP CONSTRAINT \"" + name + "\" CASCADE"));
        }
        jdbc.queryForList(
                        "SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND attnotnull"
                                + " AND attidentity = '' AND attname <> 'tenant_id' AND NOT EXISTS (SELECT FROM pg_index"
                                + " WHERE indrelid = attrelid AND indisprimary AND attnum = ANY (indkey))",
                        String.class,
                        table)
                .forEach(name -> jdbc.execute("ALTER TABLE " + table + " ALTER \"" + name + "\" DROP NOT NULL"));
        // a table that points at itself keeps its key
        jdbc.queryForList(
                        "SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND attnotnull"
                                + " AND atttypid = 'text'::regtype AND attname <> 'tenant_id'",
                        String.class,
                        table)
                .forEach(name -> jdbc.execute(
                        "ALTER TABLE " + table + " ALTER \"" + name + "\" SET DEFAULT gen_random_uuid()::text"));
    }

    private String pointing(String tenant) {
        jdbc.execute("SAVEPOINT probe");
        try {
            jdbc.execute("SET LOCAL ROLE kasane_app");
            jdbc.queryForObject("SELECT set_config('kasane.tenant', ?, true)", String.class, tenant);
            jdbc.execute(insert(reference.child(), reference.childColumns(), tenant));
            return "accepted";
        } catch (DataIntegrityViolationException e) {
            return String.valueOf(e.getMostSpecificCause().getMessage())
                            .contains("foreign key constraint \"" + reference.name() + "\"")
                    ? "refused"
                    : e.toString();
        } catch (DataAccessException e) {
            return e.toString();
        } finally {
            jdbc.execute("ROLLBACK TO SAVEPOINT probe");
        }
    }

    private static String insert(String table, String columns, String tenant) {
        String values = String.join(
                ", ",
                Collections.nCopies((int) Arrays.stream(columns.split(",")).count(), VALUE));
        return "INSERT INTO " + table + " (tenant_id, " + columns + ") OVERRIDING SYSTEM VALUE VALUES ('" + tenant
                + "', " + values + ")";
    }
}
