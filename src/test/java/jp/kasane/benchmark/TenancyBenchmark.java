package jp.kasane.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kasane.database.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the separation of municipalities costs the database: the same statements as the owner, whom no policy holds, and
 * as the application. {@code java … TenancyBenchmark [cases of each of two municipalities] [repetitions]}
 */
public final class TenancyBenchmark {

    private static final String SEARCH = "SELECT case_id FROM casework_search WHERE all_grams @> '{雪崩}'";
    private static final Map<String, String> STATEMENTS = Map.of(
            "1 case by id", "SELECT title FROM casework_case WHERE id = 4711",
            "2 a page of a district",
                    "SELECT id, title FROM casework_case WHERE area_code = 'D07' ORDER BY id LIMIT 51",
            "3 insert of a timeline entry",
                    "INSERT INTO casework_timeline (case_id, kind, details, actor_id, at, tenant_id)"
                            + " VALUES (4711, 'NOTE', '{}', 0, now(), 'himi')",
            "4 search by the function", "SELECT casework_with_words('{雪崩}')",
            "5 search as written before", SEARCH + " AND tenant_id = 'himi'");

    private final JdbcTemplate jdbc;
    private final int repetitions;

    private TenancyBenchmark(JdbcTemplate jdbc, int repetitions) {
        this.jdbc = jdbc;
        this.repetitions = repetitions;
    }

    public static void main(String[] arguments) throws IOException {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int repetitions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        try (EmbeddedDatabase server = EmbeddedDatabase.throwAway()) {
            migrate(server);
            JdbcTemplate jdbc = new JdbcTemplate(
                    new SingleConnectionDataSource(server.jdbcUrl(), EmbeddedDatabase.OWNER, "", true));
            jdbc.execute("SET search_path TO kasane");
            fill(jdbc, "himi", cases);
            fill(jdbc, "tomiya", cases);
            jdbc.execute("VACUUM ANALYZE");
            new TenancyBenchmark(jdbc, repetitions).report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }
    }

    private static void migrate(EmbeddedDatabase server) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(), EmbeddedDatabase.OWNER, "")
                .schemas("kasane", "engine")
                .defaultSchema("kasane")
                .placeholders(Map.of("tenants", "himi,tomiya"))
                .initSql("SELECT set_config('kasane.tenant', '', false)")
                .load()
                .migrate();
    }

    private static void fill(JdbcTemplate jdbc, String tenant, int cases) {
        jdbc.queryForObject("SELECT set_config('kasane.tenant', ?, false)", String.class, tenant);
        jdbc.update(
                "INSERT INTO casework_case (number, received_on, received_by, area_code, title, route, topics, fields,"
                        + " free_text, stated_urgency, grounds, urgency, state)"
                        + " SELECT '1990-' || lpad(n::text, 7, '0'), current_date, 0, 'D' || lpad((1 + n % 21)::text, 2, '0'),"
                        + " 'title', 'PHONE', '{}', '{OTHER}', '', 'NORMAL', '{}', 'NORMAL', 'RECEIVED'"
                        + " FROM generate_series(1, ?) n",
                cases);
        jdbc.update("INSERT INTO casework_search (case_id, name_text, name_grams, all_text, all_grams)"
                + " SELECT id, 'name', ARRAY['n' || id % 5000], 'text', ARRAY['困り', 'a' || id % 5000,"
                + " CASE WHEN id % 5000 = 0 THEN '雪崩' ELSE '特記' END] FROM casework_case"
                + " WHERE tenant_id = current_setting('kasane.tenant')");
    }

    private void report(PrintStream out) {
        jdbc.execute("SET kasane.tenant TO himi");
        out.println("| statement | owner p50 | owner p95 | application p50 | application p95 |");
        out.println("|---|---|---|---|---|");
        STATEMENTS.keySet().stream().sorted().forEach(name -> {
            Percentiles owner = measure(EmbeddedDatabase.OWNER, STATEMENTS.get(name));
            Percentiles application = measure(EmbeddedDatabase.APPLICATION, STATEMENTS.get(name));
            out.printf(
                    "| %s | %.3f ms | %.3f ms | %.3f ms | %.3f ms |%n",
                    name, owner.p50(), owner.p95(), application.p50(), application.p95());
        });
    }

    private Percentiles measure(String role, String statement) {
        jdbc.execute("SET ROLE " + role);
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < 2 * repetitions; i++) {
            long start = System.nanoTime();
            jdbc.execute(statement);
            if (i >= repetitions) {
                nanos.add(System.nanoTime() - start);
            }
        }
        jdbc.execute("RESET ROLE");
        return Percentiles.of(nanos);
    }
}
