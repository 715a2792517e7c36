package jp.kasane.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import jp.kasane.testing.OwnerRights;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database was given of the texts: a trigger on each table notes every row that holds one of the words. */
final class KeptTexts {

    private static final String WATCH = """
            CREATE SCHEMA IF NOT EXISTS trust;
            CREATE TABLE IF NOT EXISTS trust.kept (place text, kept jsonb);
            CREATE OR REPLACE FUNCTION trust.keep() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $body$
            BEGIN
                IF NEW::text LIKE '%zqh%' THEN
                    INSERT INTO trust.kept VALUES (TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, to_jsonb(NEW));
                END IF;
                RETURN NULL;
            END $body$;
            DO $body$ DECLARE part record; BEGIN
                FOR part IN SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('kasane', 'engine') LOOP
                    EXECUTE format('CREATE OR REPLACE TRIGGER trust_keep AFTER INSERT OR UPDATE ON %I.%I'
                        ' FOR EACH ROW EXECUTE FUNCTION trust.keep()', part.schemaname, part.tablename);
                END LOOP;
            END $body$;
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcTemplate owner;
    private final Spoken spoken;

    /** Begins to watch. */
    KeptTexts(ApplicationContext context, Spoken spoken) {
        this.owner = context.getBean(OwnerRights.OWNER, JdbcTemplate.class);
        this.spoken = spoken;
        owner.execute(WATCH);
    }

    /**
     * Every kept text that ends with a word is what was typed before that word; mails get none, and the engine the names of deployments only.
     *
     * @return the words of the texts that were kept since the last time
     */
    Set<String> check(Map<String, String> wrong) {
        Set<String> kept = new HashSet<>();
        List<Map.Entry<String, String>> rows = owner.query(
                "WITH noted AS (DELETE FROM trust.kept RETURNING place, kept) SELECT DISTINCT place, kept::text FROM noted",
                (row, n) -> Map.entry(row.getString(1), row.getString(2)));
        rows.forEach(row -> {
            if (row.getKey().endsWith("notification_outbox")
                    || row.getKey().startsWith("engine.") && !row.getKey().equals("engine.act_re_deployment")) {
                wrong.put(row.getKey(), "holds what somebody typed: " + row.getValue());
            }
            read(row.getValue())
                    .properties()
                    .forEach(column -> check(row.getKey() + "." + column.getKey(), column.getValue(), kept, wrong));
        });
        return kept;
    }

    private static JsonNode read(String row) {
        try {
            return JSON.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check(String where, JsonNode value, Set<String> kept, Map<String, String> wrong) {
        Spoken.leaves(value.toString()).forEach(leaf -> {
            Matcher words = Spoken.WORD.matcher(leaf);
            while (words.find()) {
                String text = spoken.text(words.group());
                if (text != null && !where.contains("search")) {
                    if (Spoken.same(leaf, text)) {
                        kept.add(words.group());
                    } else {
                        wrong.put(where + " " + words.group(), "kept as " + leaf + " instead of " + text);
                    }
                }
            }
        });
    }
}
