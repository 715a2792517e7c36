package jp.kasane.trust;

import java.util.List;
import jp.kasane.council.Councils;
import jp.kasane.testing.OwnerRights;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** The town as it was at a moment, and the way back to it. Sessions go on, and the access log keeps what it was told. */
final class TownBefore {

    private static final String TABLES = """
            SELECT n.nspname || '.' || c.relname AS name, 'trust_before.' || n.nspname || '_' || c.relname AS copy,
                   string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            WHERE n.nspname IN ('kasane', 'engine') AND c.relkind = 'r'
              AND c.relname !~ '^(audit_|web_session|flyway_)'
            GROUP BY n.nspname, c.relname
            """;

    private record Table(String name, String copy, String columns) {

        String keep() {
            return "CREATE UNLOGGED TABLE " + copy + " AS SELECT " + columns + " FROM " + name;
        }

        String bringBack() {
            return "DELETE FROM " + name + "; INSERT INTO " + name + " (" + columns
                    + ") OVERRIDING SYSTEM VALUE SELECT " + columns + " FROM " + copy;
        }
    }

    private final ApplicationContext context;
    private final JdbcTemplate owner;
    private final List<Table> tables;

    private TownBefore(ApplicationContext context) {
        this.context = context;
        this.owner = context.getBean(OwnerRights.OWNER, JdbcTemplate.class);
        this.tables = owner.query(
                TABLES, (row, n) -> new Table(row.getString("name"), row.getString("copy"), row.getString("columns")));
    }

    static TownBefore remember(ApplicationContext context) {
        TownBefore before = new TownBefore(context);
        before.owner.execute("DROP SCHEMA IF EXISTS trust_before CASCADE; CREATE SCHEMA trust_before");
        before.tables.forEach(table -> before.owner.execute(table.keep()));
        return before;
    }

    /** In one transaction, without triggers. What the application keeps in memory of councils is read anew. */
    void comeBack() {
        owner.execute((ConnectionCallback<Object>) connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("SET LOCAL session_replication_role = replica");
                for (Table table : tables) {
                    statement.execute(table.bringBack());
                }
            }
            connection.commit();
            return connection;
        });
        ReflectionTestUtils.invokeMethod(context.getBean(Councils.class), "changed");
    }
}
