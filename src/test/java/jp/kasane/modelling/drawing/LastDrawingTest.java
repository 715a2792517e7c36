package jp.kasane.modelling.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.persistence.ContentRow;
import jp.kasane.modelling.persistence.DrawingMapper;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.modelling.version.VersionOrigin;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was drawn last is told by the way the active version came about, also after a return to a former one. */
class LastDrawingTest {

    private static final Actor ADMIN = new Actor(1);
    private static final String KEY = "ExampleProcess";

    private final DrawingMapper drawings = mock(DrawingMapper.class);
    private final ReadVersions versions = mock(ReadVersions.class);
    private final List<ModelVersion> all = new ArrayList<>();

    @Test
    void aVersionThatShipsAsAFileWasNeverDrawn() {
        assertThat(behind(shipped(1, "exporter=\"Camunda Modeler\""))).isEmpty();
    }

    @Test
    void aVersionThatWasDrawnAtStartIsItsOwnDrawing() {
        assertThat(behind(shipped(1, "exporter=\"Kasane\""))).contains("exporter=\"Kasane\"");
    }

    @Test
    void changesByHandGoBackToTheDrawingBeforeThem() {
        shipped(1, "exporter=\"Kasane\"");
        drawn(2, 20);
        assertThat(behind(version(3, VersionOrigin.DRAFT, 30L, null))).contains("drawn 20");
    }

    @Test
    void afterAReturnTheDrawingOfTheFormerVersionCounts() {
        shipped(1, "exporter=\"Kasane\" first");
        drawn(2, 20);
        assertThat(behind(version(3, VersionOrigin.RETURN, null, 1))).contains("exporter=\"Kasane\" first");
    }

    private Optional<String> behind(ModelVersion version) {
        when(versions.of(KEY, ADMIN)).thenReturn(all);
        return new LastDrawing(drawings, versions)
                .behind(version, ADMIN)
                .map(content -> new String(content, StandardCharsets.UTF_8));
    }

    private ModelVersion shipped(int number, String content) {
        ModelVersion version = version(number, VersionOrigin.SHIPPED, null, null);
        when(versions.file(version, ADMIN)).thenReturn(ModelFile.of(KEY + ".bpmn", content));
        return version;
    }

    private void drawn(int number, long draft) {
        version(number, VersionOrigin.DRAFT, draft, null);
        byte[] content = ("drawn " + draft).getBytes(StandardCharsets.UTF_8);
        when(drawings.ofDraft(draft)).thenReturn(Optional.of(new ContentRow(KEY, content)));
    }

    private ModelVersion version(int number, VersionOrigin origin, @Nullable Long draft, @Nullable Integer returnsTo) {
        ModelVersion version = new ModelVersion(
                number,
                KEY,
                ModelKind.PROCESS,
                "例",
                number,
                KEY + ":" + number,
                "d" + number,
                KEY + ".bpmn",
                "sha",
                origin,
                draft,
                returnsTo,
                null,
                null,
                OffsetDateTime.parse("2026-11-21T10:00:00+09:00"),
                "");
        all.add(version);
        return version;
    }
}
