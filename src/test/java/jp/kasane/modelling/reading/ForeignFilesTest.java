package jp.kasane.modelling.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelKind;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.junit.jupiter.api.Test;

/** Whatever is handed in, the reader answers: it neither throws nor hangs. */
class ForeignFilesTest {

    private static final Duration HANG = Duration.ofSeconds(60);
    private static final int DAMAGED = 3_000;

    private final ModelReader reader = new ModelReader();

    @Test
    void modelsOfOtherToolsAreRefusedWithFindings() {
        assertThat(ForeignFiles.ofOtherTools())
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(file ->
                        assertThat(read(file).findings()).as(file.name()).isNotEmpty());
    }

    @Test
    void documentsOutOfLibrariesAreRefusedWithFindings() {
        List<ModelFile> files = ForeignFiles.outOfLibraries();
        assertThat(files).hasSizeGreaterThan(100);
        files.forEach(file -> assertThat(read(file).findings()).as(file.name()).isNotEmpty());
    }

    @Test
    void aModelCutOffAnywhereIsRefused() {
        for (ModelFile model : ForeignFiles.own()) {
            byte[] content = model.content();
            int end = new String(content, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf('>');
            for (int length = 0; length < end; length += 1 + content.length / 40) {
                ModelFile cut = new ModelFile(model.name(), java.util.Arrays.copyOf(content, length));
                assertThat(read(cut).findings())
                        .as("%s cut at %d", model.name(), length)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aDamagedModelIsAnsweredAndWhatIsLetThroughCanBeParsedOrRefusedByTheSchema() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<ModelFile> own = ForeignFiles.own();
        for (int i = 0; i < DAMAGED; i++) {
            ModelFile damaged = ForeignFiles.damaged(own, random);
            ReadModel read = read(damaged);
            assertThat(read.safe().isPresent())
                    .as("seed %d, file %d", seed, i)
                    .isEqualTo(read.findings().isEmpty());
            if (i % 10 == 0) {
                read.safe().ifPresent(ForeignFilesTest::parse);
            }
        }
    }

    private ReadModel read(ModelFile file) {
        return assertTimeoutPreemptively(HANG, () -> reader.read(file));
    }

    private static void parse(ModelFile file) {
        ByteArrayInputStream content = new ByteArrayInputStream(file.content());
        try {
            if (ModelKind.of(file.name()).orElseThrow() == ModelKind.PROCESS) {
                Bpmn.readModelFromStream(content);
            } else {
                Dmn.readModelFromStream(content);
            }
        } catch (ModelException e) {
            assertThat(e).hasMessageNotContaining("DOCTYPE");
        }
    }
}
