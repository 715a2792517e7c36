package jp.kasane.modelling.kit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The element templates as they lie in the repository. */
final class TemplateFiles {

    static final Path FOLDER = Path.of(".camunda/element-templates");

    private static final ObjectMapper JSON = new ObjectMapper();

    private TemplateFiles() {}

    static List<ElementTemplate> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(TemplateFiles::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ElementTemplate read(Path file) {
        try {
            return new ElementTemplate(file.getFileName().toString(), JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value that a template gives to a property of the element, e.g. {@code camunda:formKey}; empty for none. */
    static String value(ElementTemplate template, String property) {
        return property(template, "property", property);
    }

    static String property(ElementTemplate template, String bindingType, String name) {
        for (var each : template.json().path("properties")) {
            if (each.at("/binding/type").asText().equals(bindingType)
                    && each.at("/binding/name").asText().equals(name)) {
                return each.path("value").asText();
            }
        }
        return "";
    }
}
