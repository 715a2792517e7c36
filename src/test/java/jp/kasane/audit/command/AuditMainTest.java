package jp.kasane.audit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.kasane.audit.ChainReport;
import jp.kasane.audit.CheckChain;
import jp.kasane.audit.ExportedHead;
import jp.kasane.audit.chain.ChainFault;
import jp.kasane.shared.CurrentTime;
import jp.kasane.tenancy.Tenants;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What the commands of the log answer, and with which exit code. */
@KasaneTest
class AuditMainTest {

    private static final String HERE = "himi";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AuditMain main = new AuditMain(stream(out), stream(err));

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    @Test
    void aWholeLogAgreesWithTheHeadThatWasTakenOfIt() throws IOException {
        Path head = folder.resolve("kept/head.json");

        assertThat(here("--kasane.audit.export-head=" + head)).isZero();
        assertThat(here("--kasane.audit.check", "--kasane.audit.head=" + head)).isZero();
        assertThat(said(out)).contains("書き出しました").contains("件すべて正しくつながっています");
        Files.writeString(head, Files.readString(head).replaceFirst("\"hash\" : \"....", "\"hash\" : \"0000"));
        assertThat(here("--kasane.audit.check", "--kasane.audit.head=" + head)).isEqualTo(1);
        assertThat(said(out)).contains("保管した末尾と異なる");
        Files.writeString(head, Files.readString(head).replaceFirst("himi", "nowhere"));
        assertThat(here("--kasane.audit.check", "--kasane.audit.head=" + head)).isEqualTo(2);
    }

    @Test
    void nothingYoungIsTakenOut() throws IOException {
        Path head = folder.resolve("head.json");

        assertThat(here(
                        "--kasane.audit.dispose-before=" + LocalDate.now().minusYears(9),
                        "--kasane.audit.export-head=" + head))
                .isEqualTo(2);
        assertThat(said(err)).contains("何も取り除いていません");
        assertThat(head).doesNotExist();
    }

    @Test
    void aHeadOfThePartThatIsGoneIsNoProofOfTheRest() throws IOException {
        assertThat(withHead(7, new ChainReport(HERE, 3, null, 7))).isZero();
        assertThat(withHead(6, new ChainReport(HERE, 3, null, 7))).isEqualTo(2);
        assertThat(said(out)).contains("3 件すべて正しくつながっています");
        assertThat(said(err)).contains("照合していません").contains("6");
        ChainFault fault = new ChainFault(ChainFault.Kind.MISSING, 8);
        assertThat(withHead(6, new ChainReport(HERE, 3, fault, 7))).isEqualTo(1);
    }

    /** The check of a log that answers so, with a head of that number. */
    private int withHead(long seq, ChainReport report) throws IOException {
        ExportedHead head = new ExportedHead(HERE, seq, "0".repeat(64), OffsetDateTime.now(CurrentTime.ZONE), seq);
        CheckChain chain = mock(CheckChain.class);
        when(chain.check(head)).thenReturn(report);
        StaticListableBeanFactory beans =
                new StaticListableBeanFactory(Map.of("tenants", context.getBean(Tenants.class), "chain", chain));
        return main.run(
                AuditOptions.of(new String[] {"--kasane.audit.check", "--kasane.audit.head=x"}), List.of(head), beans);
    }

    @Test
    void argumentsThatAreNoneAndFilesThatAreNot() {
        for (List<String> wrong : List.of(
                List.of("--kasane.audit.chek"),
                List.of("--kasane.audit.head=x.json"),
                List.of("--kasane.audit.check=no"),
                List.of("--kasane.audit.export-head="),
                List.of("--kasane.audit.dispose-before=2010-04-01"),
                List.of("--kasane.audit.dispose-before=きのう", "--kasane.audit.export-head=x.json"),
                List.of("--kasane.audit.check", "--kasane.audit.head=" + folder.resolve("none.json")))) {
            assertThat(main.run(wrong.toArray(String[]::new), AuditMainTest::neverStarted))
                    .as(wrong.toString())
                    .isEqualTo(2);
        }
    }

    @Test
    void aPlaceWithoutADatabaseIsNotMadeOne() {
        Path nothing = folder.resolve("data");

        int code = main.run(
                new String[] {"--kasane.audit.check"}, (source, settings) -> started(source, settings, nothing));

        assertThat(code).isEqualTo(3);
        assertThat(said(err)).contains("データベースがありません");
        assertThat(nothing).doesNotExist();
    }

    private int here(String... arguments) throws IOException {
        AuditOptions options = AuditOptions.of(arguments);
        Path head = options.head();
        return main.run(options, head == null ? List.of() : HeadFile.read(head), context);
    }

    private static ConfigurableApplicationContext neverStarted(Class<?> source, Map<String, Object> settings) {
        throw new AssertionError("started");
    }

    private static ConfigurableApplicationContext started(
            Class<?> source, Map<String, Object> settings, Path dataDirectory) {
        return new SpringApplicationBuilder(source)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .logStartupInfo(false)
                .run("--kasane.data-dir=" + dataDirectory, "--kasane.database.must-exist=true");
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream what) {
        return what.toString(StandardCharsets.UTF_8);
    }
}
