package jp.kasane.modelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that mean harm, one trick each, in folders by the kind of trick. Each is {@code Harmless.bpmn} or
 * {@code Harmless.dmn} but for the trick, as far as the trick lets it.
 */
public final class HostileFiles {

    private static final Path ROOT = Path.of("src/test/resources/hostile");

    private HostileFiles() {}

    /**
     * @param folder kind of trick
     */
    public record Hostile(String folder, ModelFile file) {

        @Override
        public String toString() {
            return folder + "/" + file.name();
        }
    }

    /** Every file of the corpus, those that only run for ever included. */
    public static List<Hostile> all() {
        try (Stream<Path> files = Files.walk(ROOT, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().equals(ROOT))
                    .sorted()
                    .map(file -> new Hostile(file.getParent().getFileName().toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of some kinds of trick. */
    public static List<Hostile> of(String... folders) {
        return all().stream()
                .filter(hostile -> List.of(folders).contains(hostile.folder()))
                .toList();
    }

    /** The files that the tricks were put into. */
    public static List<ModelFile> harmless() {
        return Stream.of("Harmless.bpmn", "Harmless.dmn")
                .map(name -> read(ROOT.resolve(name)))
                .toList();
    }

    private static ModelFile read(Path file) {
        try {
            return new ModelFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
