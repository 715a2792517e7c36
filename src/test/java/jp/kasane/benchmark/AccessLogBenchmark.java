package jp.kasane.benchmark;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kasane.KasaneApplication;
import jp.kasane.audit.persistence.AuditMapper;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * What the access log costs: a page of a case through HTTP, with and without writing its entries, in turn, on a database
 * that survives power cuts. Argument: number of reads of each kind.
 */
public final class AccessLogBenchmark {

    private static volatile boolean written = true;

    private AccessLogBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int reads = Integer.parseInt(arguments[0]);
        Path data = Files.createTempDirectory("kasane-access-log");
        try (ConfigurableApplicationContext kasane = start(data)) {
            int port = kasane.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            JdbcTemplate database = new JdbcTemplate(kasane.getBean(javax.sql.DataSource.class));
            String number = database.queryForObject("select min(number) from kasane.casework_case", String.class);
            SignedInReader reader = SignedInReader.as("csw", port);
            System.out.println("| page | unlogged p50 / p95 | logged p50 / p95 | factor of p50 |");
            System.out.println("|---|---:|---:|---:|");
            for (String page : List.of("/cases/" + number, "/cases/" + number + "/timeline")) {
                compare(reader, page, reads);
            }
            System.out.println(database.queryForObject("select count(*) from kasane.audit_entry", Long.class)
                    + " entries, "
                    + database.queryForObject(
                            "select pg_total_relation_size('kasane.audit_entry') / count(*) from kasane.audit_entry",
                            Long.class)
                    + " bytes each with indexes");
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    private static void compare(SignedInReader reader, String page, int reads) throws IOException {
        List<Long> unlogged = new ArrayList<>();
        List<Long> logged = new ArrayList<>();
        for (int i = -reads / 4; i < reads; i++) {
            written = false;
            long without = reader.read(page).nanos();
            written = true;
            long with = reader.read(page).nanos();
            if (i >= 0) {
                unlogged.add(without);
                logged.add(with);
            }
        }
        Percentiles without = Percentiles.of(unlogged);
        Percentiles with = Percentiles.of(logged);
        System.out.printf(
                "| `%s` | %.2f / %.2f ms | %.2f / %.2f ms | %.2f |%n",
                page, without.p50(), without.p95(), with.p50(), with.p95(), with.p50() / without.p50());
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(KasaneApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("unloggedNowAndThen", Switch.class, Switch::new))
                .run(
                        "--server.port=0",
                        "--kasane.data-dir=" + data,
                        "--kasane.demo.enabled=true",
                        "--kasane.demo.password=" + SignedInReader.PASSWORD,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spring.datasource.url=",
                        "--logging.level.jp.kasane=warn");
    }

    /** Lets the log's one statement through, or not. */
    private static final class Switch implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof AuditMapper mapper ? switched(mapper) : bean;
        }

        private static AuditMapper switched(AuditMapper mapper) {
            return (AuditMapper) Proxy.newProxyInstance(
                    AuditMapper.class.getClassLoader(),
                    new Class<?>[] {AuditMapper.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("append") && !written ? 0L : method.invoke(mapper, arguments));
        }
    }
}
