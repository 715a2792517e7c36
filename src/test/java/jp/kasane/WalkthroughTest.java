package jp.kasane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.PastedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pastes docs/walkthrough.md into bash, as a reader does. Needs bash and curl. */
@KasaneTest
class WalkthroughTest {

    private static final PastedPage PAGE = new PastedPage(Path.of("docs/walkthrough.md"));

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void everyCallOfThePageWorksAndTheCaseEndsWithItsAnswersReceived() throws Exception {
        String told = PAGE.run(port, folder);

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
        assertThat(PAGE.links())
                .hasSizeGreaterThan(30)
                .allMatch(link -> Files.exists(Path.of("docs").resolve(link)));
    }
}
