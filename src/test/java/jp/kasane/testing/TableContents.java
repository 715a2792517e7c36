package jp.kasane.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What every table of Kasane and of the running engine holds, rows and values, to show that nothing was changed. The
 * access log is left out: it keeps what was refused or failed, too.
 */
public final class TableContents {

    private TableContents() {}

    /** @return for each table the number of its rows and a sum over all their values */
    public static Map<String, String> of(JdbcTemplate database) {
        List<String> tables = database.queryForList(
                "SELECT schemaname || '.' || tablename FROM pg_tables"
                        + " WHERE has_table_privilege(schemaname || '.' || tablename, 'SELECT')"
                        + " AND (schemaname = 'kasane' AND tablename NOT LIKE 'audit\\_%' OR schemaname = 'engine' AND tablename LIKE 'act\\_ru\\_%')",
                String.class);
        Map<String, String> contents = new TreeMap<>();
        tables.forEach(table -> contents.put(table, database.queryForObject(sumOf(table), String.class)));
        return contents;
    }

    /** The dispatcher may try to send a message meanwhile; of the outbox it counts which messages there are. */
    private static String sumOf(String table) {
        String value = table.equals("kasane.notification_outbox") ? "t.id::text" : "t::text";
        return "SELECT count(*) || ':' || coalesce(sum(hashtextextended(" + value + ", 0)), 0) FROM " + table + " t";
    }
}
