package jp.kasane.retention;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every column of both schemas that can hold words, as the database itself tells. */
final class WordColumns {

    /** @param type name of the type; arrays begin with an underscore */
    record Column(String table, String name, String type) {

        boolean isBytes() {
            return type.equals("bytea");
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    private WordColumns() {}

    static List<Column> of(JdbcTemplate jdbc) {
        return jdbc.query("""
                SELECT c.table_schema || '.' || c.table_name AS table_name, c.column_name, c.udt_name
                FROM information_schema.columns c
                JOIN information_schema.tables t USING (table_schema, table_name)
                WHERE c.table_schema IN ('kasane', 'engine') AND t.table_type = 'BASE TABLE'
                  AND c.udt_name NOT IN ('int2', 'int4', 'int8', 'bool', 'float8', 'numeric', 'date', 'time',
                                         'timestamp', 'timestamptz', 'uuid', '_int4', '_int8', 'interval')
                  AND c.column_name <> 'tenant_id'
                ORDER BY 1, c.ordinal_position
                """, (row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** By column, how many rows contain the text, as it stands or within bytes; columns without any are left out. */
    static Map<String, Long> holding(JdbcTemplate jdbc, List<Column> columns, String text) {
        String query = columns.stream()
                .map(column -> "SELECT '%s', count(*) FROM %s WHERE %s"
                        .formatted(
                                column,
                                column.table(),
                                column.isBytes()
                                        ? "position(convert_to(wanted.sought_words, 'UTF8') in " + column.name()
                                                + ") > 0"
                                        : "strpos(" + column.name() + "::text, wanted.sought_words) > 0"))
                .map(part -> part.replace(" WHERE ", ", wanted WHERE "))
                .collect(Collectors.joining(" UNION ALL "));
        Map<String, Long> found = new TreeMap<>();
        jdbc.query(
                "WITH wanted AS MATERIALIZED (SELECT ?::text AS sought_words) " + query,
                row -> {
                    if (row.getLong(2) > 0) {
                        found.put(row.getString(1), row.getLong(2));
                    }
                },
                text);
        return found;
    }
}
