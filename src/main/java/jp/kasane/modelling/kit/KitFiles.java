package jp.kasane.modelling.kit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files of the kit that come with the product. */
@Component
class KitFiles {

    private static final String TEMPLATES = "classpath:modelling/element-templates/*.json";
    private static final String FOLDER = "modelling/kit/";
    private static final List<String> PLAIN =
            List.of(".bpmnlintrc", ".dmnlintrc", "README.md", "lint-dmn.mjs", "package.json");

    private static final List<String> KINDS =
            List.of("UserTask", "ServiceTask", "BusinessRuleTask", "ReceiveTask", "CallActivity");
    private static final Comparator<ElementTemplate> ORDER = Comparator.comparing(
                    (ElementTemplate template) -> KINDS.indexOf(template.elementType()))
            .thenComparing(ElementTemplate::name);

    private final ObjectMapper json;

    KitFiles(ObjectMapper json) {
        this.json = json;
    }

    /** Every template, by kind of element and name. */
    List<ElementTemplate> templates() {
        List<ElementTemplate> templates = new ArrayList<>();
        templateFiles().forEach((name, content) -> templates.add(parse(name, content)));
        templates.sort(ORDER);
        return templates;
    }

    private ElementTemplate parse(String name, byte[] content) {
        try {
            return new ElementTemplate(name, json.readTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Contents of the templates, by file name. */
    Map<String, byte[]> templateFiles() {
        try {
            Map<String, byte[]> files = new TreeMap<>();
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(TEMPLATES);
            Arrays.stream(found).forEach(file -> files.put(String.valueOf(file.getFilename()), read(file)));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Contents of the other files, by name. */
    Map<String, byte[]> plainFiles() {
        Map<String, byte[]> files = new TreeMap<>();
        PLAIN.forEach(name -> files.put(name, read(new ClassPathResource(FOLDER + name))));
        return files;
    }

    private static byte[] read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
