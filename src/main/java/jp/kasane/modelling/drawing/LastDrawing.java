package jp.kasane.modelling.drawing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.kasane.modelling.persistence.DrawingMapper;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.modelling.version.VersionOrigin;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Component;

/** Finds the drawing that a version goes back to: its own, or that of the version from which it was made. */
@Component
class LastDrawing {

    private static final String MADE_BY_DRAWING = "exporter=\"Kasane\"";

    private final DrawingMapper drawings;
    private final ReadVersions versions;

    LastDrawing(DrawingMapper drawings, ReadVersions versions) {
        this.drawings = drawings;
        this.versions = versions;
    }

    /** Empty when the version was never drawn, as one that ships as a file. */
    Optional<byte[]> behind(ModelVersion version, Actor actor) {
        List<ModelVersion> all = versions.of(version.modelKey(), actor);
        Optional<ModelVersion> current = Optional.of(version);
        while (current.isPresent()) {
            Optional<byte[]> drawing = of(current.get(), actor);
            if (drawing.isPresent()) {
                return drawing;
            }
            current = before(current.get(), all);
        }
        return Optional.empty();
    }

    private Optional<byte[]> of(ModelVersion version, Actor actor) {
        Long draft = version.draftId();
        if (draft != null) {
            return drawings.ofDraft(draft).map(row -> row.content());
        }
        return Optional.of(version)
                .filter(each -> each.origin() == VersionOrigin.SHIPPED)
                .map(each -> versions.file(each, actor).content())
                .filter(content -> new String(content, StandardCharsets.UTF_8).contains(MADE_BY_DRAWING));
    }

    private static Optional<ModelVersion> before(ModelVersion version, List<ModelVersion> all) {
        Integer returned = version.returnsTo();
        int number = returned == null ? version.engineVersion() - 1 : returned;
        return all.stream()
                .filter(each -> each.engineVersion() == number && number < version.engineVersion())
                .findFirst();
    }
}
