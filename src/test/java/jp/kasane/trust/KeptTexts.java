package jp.kasane.trust;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database holds of the texts that were taken. */
final class KeptTexts {

    private static final Pattern WORD = Pattern.compile("zqh\\d+k");
    private static final String COLUMNS = """
            SELECT table_name, column_name FROM information_schema.columns c
            WHERE table_schema = 'kasane' AND (data_type IN ('text', 'character varying', 'jsonb', 'json') OR data_type = 'ARRAY')
              AND EXISTS (SELECT 1 FROM pg_tables t WHERE t.schemaname = 'kasane' AND t.tablename = c.table_name)
            """;

    private final JdbcTemplate jdbc;
    private final Spoken spoken;

    KeptTexts(ApplicationContext context, Spoken spoken) {
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.spoken = spoken;
    }

    /** Every kept text that ends with a word is what was typed before that word. */
    void check(Map<String, String> wrong) {
        jdbc.query(COLUMNS, (org.springframework.jdbc.core.RowCallbackHandler) row -> {
            String table = row.getString(1);
            String column = row.getString(2);
            List<String> values = values(table, column);
            if (table.equals("notification_outbox") && !values.isEmpty()) {
                wrong.put(table + "." + column, "mails tell what somebody typed: " + values);
            }
            for (String value : values) {
                Spoken.leaves(value).forEach(leaf -> check(table + "." + column, leaf, wrong));
            }
        });
    }

    private List<String> values(String table, String column) {
        return jdbc.queryForList(
                "SELECT to_jsonb(\"" + column + "\")::text FROM kasane.\"" + table + "\" WHERE \"" + column
                        + "\"::text LIKE '%zqh%'",
                String.class);
    }

    private void check(String where, String leaf, Map<String, String> wrong) {
        Matcher words = WORD.matcher(leaf);
        while (words.find()) {
            String text = spoken.text(words.group());
            if (text != null && !where.contains("search") && !Spoken.same(leaf, text)) {
                wrong.put(where + " " + words.group(), "kept as " + leaf + " instead of " + text);
            }
        }
    }
}
