package jp.kasane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pastes docs/walkthrough.md into bash, as a reader does. Needs bash and curl. */
@KasaneTest
class WalkthroughTest {

    private static final Path PAGE = Path.of("docs/walkthrough.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("^([A-Z_]+)=", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void everyCallOfThePageWorksAndTheCaseEndsWithItsAnswersReceived() throws Exception {
        String told = run(script());

        assertThat(told)
                .contains("{\"status\":\"UP\"}")
                .contains("\"name\":\"A氏\"")
                .contains("議題1 [新規] ")
                .contains("\"EscalationDecision/Rule_Escalation_NotFound")
                .contains("\"answerText\":\"中間的就労の場")
                .contains("\"state\":\"DONE\"")
                .contains("[\"AREA:D07\",\"BLOCK:B2\",\"CORE\",\"SYSTEM\"]")
                .contains("地区07 セーフティネット地域会議が回答を確認しました。")
                .contains("終結しました。");
    }

    @Test
    void everyFileThatThePageLinksToExists() throws IOException {
        List<String> links = LINK.matcher(Files.readString(PAGE))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .hasSizeGreaterThan(30)
                .allMatch(link -> Files.exists(Path.of("docs").resolve(link)));
    }

    /** Stops at the first call that is refused and at the first name that stays empty. */
    private static String script() throws IOException {
        StringBuilder script = new StringBuilder("set -euo pipefail\n");
        for (MatchResult block : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            String calls = block.group(1);
            script.append(calls);
            NAMED.matcher(calls).results().forEach(name -> script.append(": \"${%s:?}\"\n".formatted(name.group(1))));
        }
        return script.toString();
    }

    private String run(String script) throws Exception {
        Path file = Files.writeString(folder.resolve("walkthrough.sh"), script);
        File output = folder.resolve("output").toFile();
        ProcessBuilder bash = new ProcessBuilder("bash", file.toString());
        bash.environment().put("BASE", "http://localhost:" + port);
        bash.environment().put("KASANE_DEMO_PASSWORD", "demo-password-for-tests");
        bash.environment().put("LC_ALL", "C.UTF-8");
        Process running = bash.redirectErrorStream(true).redirectOutput(output).start();
        boolean ended = running.waitFor(3, TimeUnit.MINUTES);
        running.destroyForcibly();
        String told = Files.readString(output.toPath());
        assertThat(ended).as("%s", told).isTrue();
        assertThat(running.waitFor()).as("%s", told).isZero();
        return told;
    }
}
