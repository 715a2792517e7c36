package jp.kasane.modelling.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A folder of models that replace the shipped ones of the same id, or are added to them. A rehearsal is given the
 * models of a draft in this way; whoever fills the folder has checked them.
 */
@Component
class ModelsFolder {

    private final String folder;

    ModelsFolder(@Value("${kasane.models.folder:}") String folder) {
        this.folder = folder;
    }

    /** In the order of names; none when no folder is given. */
    List<ModelFile> files() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(
                            file -> ModelKind.of(file.getFileName().toString()).isPresent())
                    .sorted()
                    .map(ModelsFolder::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelFile read(Path file) {
        try {
            return new ModelFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
