package jp.kasane.modelling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import jp.kasane.testing.ShippedProcesses;
import org.camunda.bpm.model.xml.ModelException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever is torn out of a model or wired wrongly, the rules find words for it and never fail themselves. */
class DamagedModelsTest {

    private static final int MODELS = Integer.getInteger("kasane.damaged.models", 80);
    private static final List<String> REFERENCES =
            List.of("sourceRef", "targetRef", "default", "attachedToRef", "messageRef", "calledElement", "id");

    private final Random random = new Random(20261121);

    @Test
    void theRulesBearEveryDamage() throws Exception {
        List<String> files = new ArrayList<>(ShippedProcesses.files().stream()
                .map(path -> path.getFileName().toString())
                .toList());
        files.add(RuleBench.SOUND);
        int readable = 0;
        for (int i = 0; i < MODELS; i++) {
            String file = files.get(random.nextInt(files.size()));
            String xml = damaged(RuleBench.read(file));
            try {
                RuleBench.read(xml, file);
            } catch (ModelException e) {
                continue; // told as such before any rule sees it
            }
            readable++;
            assertThatCode(() -> RuleBench.findings(file, xml)).as(xml).doesNotThrowAnyException();
        }
        assertThat(readable).isGreaterThan(MODELS / 8);
    }

    private String damaged(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        for (int i = random.nextInt(4); i >= 0; i--) {
            damage(document);
        }
        StringWriter text = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }

    private void damage(Document document) {
        NodeList all = document.getElementsByTagName("*");
        Element element = (Element) all.item(1 + random.nextInt(all.getLength() - 1));
        switch (random.nextInt(4)) {
            case 0 -> element.getParentNode().removeChild(element);
            case 1 -> {
                if (element.getAttributes().getLength() > 0) {
                    Node attribute = element.getAttributes()
                            .item(random.nextInt(element.getAttributes().getLength()));
                    element.removeAttributeNode((org.w3c.dom.Attr) attribute);
                }
            }
            case 2 -> {
                Element other = (Element) all.item(random.nextInt(all.getLength()));
                REFERENCES.stream()
                        .filter(element::hasAttribute)
                        .findAny()
                        .ifPresent(name -> element.setAttribute(name, other.getAttribute("id")));
            }
            default -> element.setTextContent("${x");
        }
    }
}
