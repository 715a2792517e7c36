package jp.kasane.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.KasaneApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * How long the pages of lists take over HTTP for the person who sees most of all (the secretariat of every council), at
 * 1,000 and at 100,000 cases, open tasks and actions. Arguments: small size (1000), large size (100000), requests a page
 * (200), pages with commas between them (all lists).
 */
public final class PageBenchmark {

    private static final int WARM_UP = 150;
    private static final List<String> PAGES = List.of(
            "/",
            "/tasks",
            "/cases",
            "/cases?state=MONITORING",
            "/actions",
            "/referrals",
            "/issues",
            "/ladder",
            "/councils",
            "/councils/D07/backlog",
            "/councils/D07/actions",
            "/councils/D07/referrals",
            "/rehearsals",
            "/notices");

    private PageBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int small = argument(arguments, 0, 1_000);
        int large = argument(arguments, 1, 100_000);
        int requests = argument(arguments, 2, 200);
        List<String> pages = arguments.length > 3 ? List.of(arguments[3].split(",")) : PAGES;
        Path data = Files.createTempDirectory("kasane-pages");
        try (ConfigurableApplicationContext kasane = start(data)) {
            JdbcTemplate database = new JdbcTemplate(kasane.getBean(javax.sql.DataSource.class));
            int port = kasane.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            ManyRecords records = new ManyRecords(
                    database, new JdbcTemplate(kasane.getBean("ownerDataSource", javax.sql.DataSource.class)));
            records.growTo(small);
            // once for nothing: the first pass pays for compiling
            measure(port, pages, requests);
            Map<String, Percentiles> before = measure(port, pages, requests);
            records.growTo(large);
            report(before, measure(port, pages, requests), small, large);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    private static int argument(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(KasaneApplication.class)
                .run(
                        "--server.port=0",
                        "--kasane.data-dir=" + data,
                        "--kasane.demo.enabled=true",
                        "--kasane.demo.password=" + SignedInReader.PASSWORD,
                        "--kasane.nightly.cron=-",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spring.datasource.url=",
                        "--logging.level.jp.kasane=warn");
    }

    private static Map<String, Percentiles> measure(int port, List<String> pages, int requests) throws IOException {
        SignedInReader reader = SignedInReader.as("jimu", port);
        Map<String, Percentiles> times = new LinkedHashMap<>();
        for (String page : pages) {
            for (int i = 0; i < WARM_UP; i++) {
                reader.read(page);
            }
            List<Long> nanos = new ArrayList<>();
            String at = page;
            for (int i = 0; i < requests; i++) {
                SignedInReader.Read read = reader.read(at);
                nanos.add(read.nanos());
                // walk on through the list, and begin again at its end
                at = read.next() == null ? page : read.next();
            }
            times.put(page, Percentiles.of(nanos));
        }
        return times;
    }

    private static void report(Map<String, Percentiles> before, Map<String, Percentiles> after, int small, int large) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("| page | p50 %,d | p95 %,d | p50 %,d | p95 %,d | p95 ratio |%n", small, small, large, large);
        out.println("|---|---|---|---|---|---|");
        before.forEach((page, first) -> {
            Percentiles second = after.get(page);
            out.printf(
                    "| `%s` | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.2f |%n",
                    page, first.p50(), first.p95(), second.p50(), second.p95(), second.p95() / first.p95());
        });
    }
}
