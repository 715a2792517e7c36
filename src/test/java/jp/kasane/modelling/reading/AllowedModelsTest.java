package jp.kasane.modelling.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.kasane.modelling.ModelFile;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What Camunda Modeler writes for the elements that Kasane supports is let through, unchanged. */
class AllowedModelsTest {

    private static final Path MODELS = Path.of("src/test/resources/models");
    private final ModelReader reader = new ModelReader();

    static Stream<Path> models() throws IOException {
        try (Stream<Path> bpmn = Files.walk(Path.of("bpmn"));
                Stream<Path> dmn = Files.walk(Path.of("dmn"));
                Stream<Path> examples = Files.walk(MODELS)) {
            return Stream.of(bpmn, dmn, examples)
                    .flatMap(files -> files)
                    .filter(Files::isRegularFile)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelWithNothingUnusualPassesUnchanged(Path file) throws IOException {
        ModelFile model = new ModelFile(file.getFileName().toString(), Files.readAllBytes(file));
        ReadModel read = reader.read(model);
        assertThat(read.findings()).isEmpty();
        assertThat(read.safe()).contains(model);
    }

    @Test
    void examplesKeepTheStandardsToo() throws IOException {
        assertThatCode(() -> Bpmn.readModelFromFile(
                        MODELS.resolve("EverythingAllowed.bpmn").toFile()))
                .doesNotThrowAnyException();
        assertThatCode(() -> Dmn.readModelFromFile(
                        MODELS.resolve("EverythingAllowed.dmn").toFile()))
                .doesNotThrowAnyException();
    }

    @Test
    void everyAllowedElementAndAttributeIsTried() throws Exception {
        AllowList allowed = AllowList.load();
        Set<String> tried = new HashSet<>();
        for (String example : List.of("EverythingAllowed.bpmn", "EverythingAllowed.dmn")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            collect(
                    factory.newDocumentBuilder()
                            .parse(MODELS.resolve(example).toFile())
                            .getDocumentElement(),
                    allowed,
                    tried);
        }
        assertThat(tried).containsAll(allowed.elements().keySet());
        allowed.elements()
                .forEach((name, rule) -> assertThat(tried)
                        .as(name)
                        .containsAll(rule.attributes().keySet().stream()
                                .filter(attribute -> !isOnAnyNode(attribute))
                                .map(attribute -> name + "@" + attribute)
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16GoesOnAsUtf8(String charset) {
        String text = "<?xml version='1.0' encoding='UTF-16'?>\n<definitions"
                + " xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' name='見る'/>";
        byte[] content = ("\ufeff" + text).getBytes(java.nio.charset.Charset.forName(charset));
        ReadModel read = reader.read(new ModelFile("Process.bpmn", content));
        assertThat(read.findings()).isEmpty();
        assertThat(new String(read.safe().orElseThrow().content(), StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("name='見る'");
    }

    @Test
    void aByteOrderMarkIsTakenOff() throws IOException {
        String text = Files.readString(MODELS.resolve("SoundProcess.bpmn"));
        assertThat(reader.read(ModelFile.of("SoundProcess.bpmn", "\ufeff" + text))
                        .safe())
                .contains(ModelFile.of("SoundProcess.bpmn", text));
    }

    @Test
    void theEngineReadsWhatGoesOn() throws IOException {
        String text = Files.readString(MODELS.resolve("SoundProcess.bpmn"));
        byte[] content = ("\ufeff" + text.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE);
        ModelFile safe =
                reader.read(new ModelFile("SoundProcess.bpmn", content)).safe().orElseThrow();
        assertThat(Bpmn.convertToString(Bpmn.readModelFromStream(new ByteArrayInputStream(safe.content()))))
                .contains("耳をすます");
    }

    private static boolean isOnAnyNode(String attribute) {
        return attribute.startsWith("camunda:modelerTemplate")
                || Set.of("camunda:asyncBefore", "camunda:asyncAfter", "camunda:exclusive", "camunda:jobPriority")
                        .contains(attribute);
    }

    private static void collect(Element element, AllowList allowed, Set<String> tried) {
        String name = allowed.name(element.getNamespaceURI(), element.getLocalName());
        tried.add(name);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            tried.add(name + "@" + allowed.name(attribute.getNamespaceURI(), attribute.getLocalName()));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, allowed, tried);
            }
        }
    }
}
