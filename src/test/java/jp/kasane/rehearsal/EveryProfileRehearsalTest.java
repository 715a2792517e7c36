package jp.kasane.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import jp.kasane.KasaneApplication;
import jp.kasane.council.ProfileOutline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Each shipped profile lives through a fiscal year with its own cases; a drawn process does what one drawn by hand does. */
@Tag("long")
class EveryProfileRehearsalTest {

    @TempDir
    Path folder;

    static Stream<String> profiles() {
        return ProfileOutline.shipped().stream().filter(profile -> !profile.equals("himi"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aYearKeepsEveryInvariant(String profile) throws IOException {
        JsonNode report = rehearse(profile, cases(profile));

        assertThat(report.at("/invariants"))
                .hasSize(7)
                .allSatisfy(invariant ->
                        assertThat(invariant.get("violations").asInt()).isZero());
        assertThat(report.at("/cases")).hasSize(8);
        assertThat(report.findValuesAsText("outcome")).contains("CLOSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"himi", "tomiya"})
    void theDrawnProcessMovesCasesAsTheOneDrawnByHand(String profile) throws IOException {
        String text = Files.readString(Path.of("src/main/resources/profiles", profile + ".yaml"));
        Path drawn = Files.writeString(
                folder.resolve("drawn.yaml"),
                text.replaceFirst("escalationProcess: \\w+", "escalationProcess: DrawnCaseEscalationProcess"));

        assertThat(withoutTimes(rehearse(drawn.toString(), cases(profile))))
                .isEqualTo(withoutTimes(rehearse(profile, cases(profile))));
    }

    /** 氷見市's example is a whole year of many cases; eight of them are enough here. */
    private Path cases(String profile) throws IOException {
        Path file = Path.of("docs/examples", "cases-" + profile + "-2026.csv");
        if (!profile.equals("himi")) {
            return file;
        }
        return Files.write(
                folder.resolve("himi.csv"),
                Files.readAllLines(file).stream().limit(9).toList());
    }

    private JsonNode rehearse(String profile, Path cases) throws IOException {
        Path report = folder.resolve("report.json");
        String[] arguments = {
            "--kasane.rehearsal.cases=" + cases,
            "--kasane.rehearsal.profile=" + profile,
            "--kasane.rehearsal.fiscal-year=2026",
            "--kasane.rehearsal.report=" + report
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exit = new RehearsalMain(out, out).run(arguments, EveryProfileRehearsalTest::start);
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(report.toFile());
    }

    private static JsonNode withoutTimes(JsonNode report) {
        ((ObjectNode) report).remove("seconds");
        return report;
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(KasaneApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }
}
