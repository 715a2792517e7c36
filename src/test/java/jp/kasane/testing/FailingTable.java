package jp.kasane.testing;

import org.springframework.jdbc.core.JdbcTemplate;

/** A table into which nothing can be written until this is closed; nothing in the application is replaced. */
public final class FailingTable implements AutoCloseable {

    private static final String MESSAGE = "this table fails on purpose";

    private final JdbcTemplate database;
    private final String table;

    private FailingTable(JdbcTemplate database, String table) {
        this.database = database;
        this.table = table;
    }

    /**
     * @param database with the rights of the tables' owner
     * @param table with its schema
     */
    public static FailingTable onInsert(JdbcTemplate database, String table) {
        database.execute("CREATE OR REPLACE FUNCTION kasane.fail_on_purpose() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN RAISE EXCEPTION ''" + MESSAGE + "''; END'");
        database.execute("CREATE TRIGGER fails_on_purpose BEFORE INSERT ON " + table
                + " FOR EACH ROW EXECUTE FUNCTION kasane.fail_on_purpose()");
        return new FailingTable(database, table);
    }

    public String message() {
        return MESSAGE;
    }

    @Override
    public void close() {
        database.execute("DROP TRIGGER fails_on_purpose ON " + table);
    }
}
