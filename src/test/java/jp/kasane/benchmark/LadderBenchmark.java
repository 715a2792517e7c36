package jp.kasane.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import jp.kasane.KasaneApplication;
import jp.kasane.database.EmbeddedDatabase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A case's whole way through four layers, in Kasane and on bare engines, in turns on one PostgreSQL that syncs its
 * commits. Arguments: measured rounds (10), cases per round (10).
 */
public final class LadderBenchmark {

    private static final int WARM_UP = 3;

    private LadderBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int cases = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        Path data = Files.createTempDirectory("kasane-benchmark");
        Tally tally = new Tally();
        try (ConfigurableApplicationContext kasane = start(data, tally)) {
            compare(kasane, tally, rounds, cases);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(Path data, Tally tally) {
        return new SpringApplicationBuilder(KasaneApplication.class)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext context) ->
                        context.getBeanFactory().addBeanPostProcessor(counting(tally)))
                .run(
                        "--kasane.data-dir=" + data,
                        "--kasane.demo.enabled=false",
                        "--kasane.nightly.cron=-",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spring.task.scheduling.enabled=false",
                        "--spring.datasource.url=",
                        "--logging.level.jp.kasane=warn");
    }

    private static BeanPostProcessor counting(Tally tally) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("dataSource") && bean instanceof DataSource pool
                        ? CountedDataSource.of(pool, tally)
                        : bean;
            }
        };
    }

    private static void compare(ConfigurableApplicationContext kasane, Tally tally, int rounds, int cases) {
        String url = kasane.getBean(EmbeddedDatabase.class).jdbcUrl();
        Tally full = new Tally();
        Tally same = new Tally();
        BareEngine bareFull = new BareEngine("bare_full", url, HistoryLevel.HISTORY_LEVEL_FULL, full);
        BareEngine bareSame = new BareEngine("bare_same", url, historyOf(kasane), same);
        List<Side> sides = List.of(
                new KasaneSide(kasane, tally),
                new BareSide("engine, full history", bareFull.engine, full),
                new BareSide("engine, Kasane's history", bareSame.engine, same));
        for (int round = 0; round < WARM_UP + rounds; round++) {
            for (Side side : sides) {
                if (round < WARM_UP) {
                    side.carry(cases);
                } else {
                    side.tally().measure(() -> side.carry(cases));
                }
            }
        }
        List.of(kasane.getBean(ProcessEngine.class), bareFull.engine, bareSame.engine)
                .forEach(LadderBenchmark::requireNothingLeft);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new BenchmarkReport(sides, rounds * cases).print(out);
        bareFull.close();
        bareSame.close();
    }

    /** A case that stuck half-way would make its side look cheap. */
    private static void requireNothingLeft(ProcessEngine engine) {
        for (String process : List.of("CaseEscalationProcess", "FollowUpActionProcess")) {
            long left = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processDefinitionKey(process)
                    .count();
            if (left > 0) {
                throw new IllegalStateException(left + " × " + process + " not at its end in " + engine.getName());
            }
        }
    }

    private static HistoryLevel historyOf(ConfigurableApplicationContext kasane) {
        return ((ProcessEngineConfigurationImpl)
                        kasane.getBean(ProcessEngine.class).getProcessEngineConfiguration())
                .getHistoryLevel();
    }
}
