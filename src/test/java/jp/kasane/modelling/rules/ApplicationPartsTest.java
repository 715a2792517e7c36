package jp.kasane.modelling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.modelling.CheckModels;
import jp.kasane.modelling.ModelFile;
import jp.kasane.testing.CodeParts;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The running application has the parts with which the rules are tried, and its own models pass every check. */
@KasaneTest
class ApplicationPartsTest {

    private static final CodeParts DECLARED = CodeParts.of(CodeParts.HIMI);

    @Autowired
    KnownParts parts;

    @Autowired
    CheckModels checks;

    @Test
    void theApplicationHasThePartsThatTheCodeDeclares() {
        assertThat(parts.delegates()).isEqualTo(DECLARED.delegates());
        assertThat(parts.forms()).isEqualTo(DECLARED.forms());
        assertThat(parts.roles()).isEqualTo(DECLARED.roles());
        assertThat(parts.contracts()).containsExactlyInAnyOrderElementsOf(DECLARED.contracts());
        assertThat(parts.ladder()).isEqualTo(DECLARED.ladder());
        assertThat(parts.minimumHistoryDays()).isEqualTo(DECLARED.minimumHistoryDays());
    }

    @Test
    void everyShippedModelPassesEveryCheck() throws IOException {
        List<ModelFile> files = new ArrayList<>();
        for (String folder : List.of("bpmn", "dmn")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.add(new ModelFile(file.getFileName().toString(), Files.readAllBytes(file)));
                }
            }
        }

        assertThat(files).hasSizeGreaterThanOrEqualTo(13);
        assertThat(checks.check(files).findings()).isEmpty();
    }
}
