package jp.kasane.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.kasane.KasaneApplication;
import jp.kasane.identity.People;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.NewDraft;
import jp.kasane.modelling.replay.AskForReplay;
import jp.kasane.modelling.replay.ReadReplays;
import jp.kasane.modelling.replay.Replay;
import jp.kasane.modelling.replay.ReplayState;
import jp.kasane.modelling.replay.TableChoice;
import jp.kasane.modelling.replay.WantedReplay;
import jp.kasane.shared.Actor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * How many past decisions a replay of a changed escalation table compares in a second, from beginning to end: records
 * read from PostgreSQL, combinations evaluated, changes and counts written. Argument: number of records (200000).
 */
public final class ReplayBenchmark {

    private static final String FILE = "EscalationDecision.dmn";
    private static final LocalDate FROM = LocalDate.of(2020, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2021, 3, 31);

    private final ConfigurableApplicationContext kasane;
    private final Actor admin;

    private ReplayBenchmark(ConfigurableApplicationContext kasane) {
        this.kasane = kasane;
        this.admin = new Actor(
                kasane.getBean(People.class).findByLogin("admin").orElseThrow().id());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        Path data = Files.createTempDirectory("kasane-replay");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ConfigurableApplicationContext kasane = start(data)) {
            new PastDecisions(kasane.getBean(JdbcTemplate.class), owner(kasane)).grow(records);
            ReplayBenchmark benchmark = new ReplayBenchmark(kasane);
            out.println("| 比べる相手 | 判定 | 入力の組合せ | 変わる判定 | 所要 | 1 秒あたり |");
            out.println("|---|---|---|---|---|---|");
            for (int round = 0; round < 3; round++) {
                out.println(benchmark.measured("そのときの提案", false));
                out.println(benchmark.measured("いま有効な表", true));
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    private static JdbcTemplate owner(ConfigurableApplicationContext kasane) {
        return new JdbcTemplate(kasane.getBean("ownerDataSource", javax.sql.DataSource.class));
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

    private String measured(String name, boolean withActive) throws IOException, InterruptedException {
        TableChoice table = TableChoice.ofDraft(draft(), FILE);
        long id = kasane.getBean(AskForReplay.class).ask(new WantedReplay(table, null, withActive, FROM, UNTIL), admin);
        Replay replay = over(id);
        if (replay.state() != ReplayState.DONE) {
            throw new IllegalStateException("the replay ended as " + replay.state());
        }
        double seconds =
                Duration.between(replay.startedAt(), replay.finishedAt()).toMillis() / 1000.0;
        return "| %s | %,d | %,d | %,d | %.2f 秒 | %,.0f |"
                .formatted(
                        name,
                        replay.total(),
                        replay.combinations(),
                        replay.changed(),
                        seconds,
                        replay.total() / seconds);
    }

    /** Cases count as stuck one deliberation later. */
    private long draft() throws IOException {
        String shipped = Files.readString(Path.of("dmn/escalation", FILE));
        int from = shipped.indexOf("<decision id=\"PersistenceDecision\"");
        int to = shipped.indexOf("</decision>", from);
        String table = shipped.substring(from, to);
        String later = table.replace("<text>2</text>", "<text>[2..3]</text>").replace("&gt;= 3", "&gt;= 4");
        String changed = shipped.replace(table, later);
        ModelFile file = ModelFile.of(FILE, changed);
        return kasane.getBean(Drafts.class)
                .keep(new NewDraft("一回多く審議してから上げる", DraftSource.UPLOAD, List.of(file)), admin);
    }

    private Replay over(long id) throws InterruptedException {
        ReadReplays replays = kasane.getBean(ReadReplays.class);
        Replay replay = replays.get(id, admin);
        while (!replay.state().isOver()) {
            Thread.sleep(100);
            replay = replays.get(id, admin);
        }
        return replay;
    }
}
