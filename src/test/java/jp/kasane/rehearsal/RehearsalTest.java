package jp.kasane.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import jp.kasane.KasaneApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole fiscal year, with the real engine, models and records on a throw-away database. */
class RehearsalTest {

    private static final String HEADER =
            "receivedOn,district,title,fields,urgency,consent,supportFoundAt,goodPractice\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void casesClimbThroughAllFourLayersAndTheAnswersComeDown() throws IOException {
        JsonNode report = rehearse(
                "himi",
                "2026-04-03,D07,80代の親と50代の子,ELDERLY;POVERTY,NORMAL,YES,SYSTEM,false\n"
                        + "令和8年4月6日,D01,独居の見守り,ELDERLY,NORMAL,YES,AREA,true\n"
                        + "R8.4.10,D13,登校しぶり,CHILD,HIGH,PENDING,BLOCK,false\n"
                        + "2026-04-13,D18,家賃の滞納,POVERTY,EMERGENCY,NO,CORE,false\n"
                        + "2026-04-14,D21,しくみのない困りごと,OTHER,NORMAL,NO,NEVER,false\n");

        assertThat(path(report, 0)).containsExactly("AREA:D07", "BLOCK:B2", "CORE", "SYSTEM");
        assertThat(path(report, 1)).containsExactly("AREA:D01");
        assertThat(path(report, 2)).containsExactly("AREA:D13", "BLOCK:B3");
        assertThat(path(report, 3)).containsExactly("CARE", "AREA:D18", "BLOCK:B4", "CORE");
        assertThat(path(report, 4)).startsWith("AREA:D21", "BLOCK:B4", "CORE", "SYSTEM");
        assertThat(texts(report.at("/cases/0/referrals"), "kind"))
                .containsExactlyInAnyOrder("ESCALATE", "ESCALATE", "ESCALATE", "ANSWER", "ANSWER", "ANSWER");
        assertThat(texts(report.at("/cases/0/referrals"), "status")).containsOnly("ACKNOWLEDGED");
        assertThat(texts(report.at("/cases/1/referrals"), "kind")).containsExactly("SHARE_SUCCESS");
        assertThat(texts(report.at("/cases"), "outcome"))
                .containsExactly("CLOSED", "CLOSED", "CLOSED", "CLOSED", "OPEN");
        assertThat(report.at("/followUps/created").asInt()).isEqualTo(5);
        assertThat(report.at("/issues")).isNotEmpty();
        assertThat(texts(report.at("/invariants"), "name")).hasSize(7);
        assertThat(texts(report.at("/invariants"), "violations")).containsOnly("0");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("氷見市", "ケース 5 件", "破れ 0 件");
    }

    @Test
    void aMunicipalityWhoseProcessIsDrawnFromItsProfileRunsToo() throws IOException {
        JsonNode report = rehearse(
                "kotoura",
                "2026-04-10,KOTOURA,担当者で足りる事案,ELDERLY,NORMAL,YES,STAFF,false\n"
                        + "2026-04-13,KOTOURA,推進会議を要する事案,POVERTY,NORMAL,NO,PROMOTION,false\n");

        assertThat(path(report, 0)).containsExactly("STAFF");
        assertThat(path(report, 1)).containsExactly("STAFF", "PROMOTION");
        assertThat(texts(report.at("/invariants"), "violations")).containsOnly("0");
    }

    @Test
    void aBadFileIsRefusedBeforeAnythingStartsAndEveryBadLineIsNamed() throws IOException {
        int exit = run(
                "himi",
                "2026-04-10,D99,題,OTHER,NORMAL,YES,AREA,false\n2026-13-01,D07,,OTHER,NORMAL,YES,AREA,false\n",
                settings -> {
                    throw new AssertionError("the application was started");
                });

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("2 行目 district", "3 行目 receivedOn", "3 行目 title")
                .contains("令和8年4月10日");
        assertThat(folder.resolve("report.json")).doesNotExist();
    }

    private JsonNode rehearse(String profile, String rows) throws IOException {
        int exit = run(profile, rows, RehearsalTest::start);
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    }

    private int run(String profile, String rows, Function<Map<String, Object>, ConfigurableApplicationContext> start)
            throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.csv"), HEADER + rows);
        String[] arguments = {
            "--kasane.rehearsal.cases=" + cases,
            "--kasane.rehearsal.profile=" + profile,
            "--kasane.rehearsal.fiscal-year=2026",
            "--kasane.rehearsal.report=" + folder.resolve("report.json")
        };
        return new RehearsalMain(printTo(out), printTo(err)).run(arguments, start);
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(KasaneApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    private static PrintStream printTo(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> path(JsonNode report, int index) {
        return StreamSupport.stream(report.at("/cases/" + index + "/path").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(field).asText())
                .toList();
    }
}
