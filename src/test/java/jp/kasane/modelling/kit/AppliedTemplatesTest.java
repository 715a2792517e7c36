package jp.kasane.modelling.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import jp.kasane.modelling.CheckModels;
import jp.kasane.modelling.ModelFile;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The shipped processes, with every task made anew by its template, keep the rules as before. */
@KasaneTest
class AppliedTemplatesTest {

    @Autowired
    private CheckModels checks;

    private final Set<String> applied = new TreeSet<>();

    @Test
    void tasksMadeByTemplatesKeepTheRules() throws Exception {
        for (Path file : models()) {
            assertThat(checks.check(List.of(madeAnew(file))).findings())
                    .as(file.toString())
                    .isEmpty();
        }
        assertThat(applied)
                .isEqualTo(TemplateFiles.all().stream()
                        .map(ElementTemplate::file)
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }

    private ModelFile madeAnew(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document model = factory.newDocumentBuilder().parse(file.toFile());
        List<ElementTemplate> templates = TemplateFiles.all();
        tasks(model)
                .forEach(task -> templates.stream().filter(task::isOf).forEach(template -> {
                    assertThat(TemplateFiles.elementId(template)).isIn("", task.id());
                    task.become(template);
                    applied.add(template.file());
                }));
        StringWriter xml = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(model), new StreamResult(xml));
        return ModelFile.of(file.getFileName().toString(), xml.toString());
    }

    private static Stream<TaskElement> tasks(Document model) {
        NodeList all = model.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> element.getLocalName().endsWith("Task")
                        || element.getLocalName().equals("callActivity"))
                .map(TaskElement::new)
                .toList()
                .stream();
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
