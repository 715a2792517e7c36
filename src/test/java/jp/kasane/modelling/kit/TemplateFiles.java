package jp.kasane.modelling.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The value that a template gives to an attribute, e.g. {@code camunda:formKey}; empty for none. */
    static String value(ElementTemplate template, String attribute) {
        for (JsonNode each : template.json().path("properties")) {
            JsonNode binding = each.path("binding");
            if (binding.path("type").asText().equals("property")
                    && binding.path("name").asText().equals(attribute)) {
                return each.path("value").asText();
            }
        }
        return "";
    }

    /** Whether it makes the first deliberation of a case, to which nobody has referred it. */
    static boolean beginsWithoutReferral(ElementTemplate template) {
        return template.json().path("properties").findValuesAsText("value").contains("${0}");
    }

    /** The id that the element has to have, which the description tells; empty where any will do. */
    static String elementId(ElementTemplate template) {
        return told(template, "ID は ([A-Za-z_]+) とする");
    }

    /** The message that has to be chosen, which the description tells; empty for none. */
    static String message(ElementTemplate template) {
        return told(template, "メッセージは「([A-Za-z]+)」");
    }

    private static String told(ElementTemplate template, String pattern) {
        Matcher told = Pattern.compile(pattern).matcher(template.description());
        return told.find() ? told.group(1) : "";
    }
}
