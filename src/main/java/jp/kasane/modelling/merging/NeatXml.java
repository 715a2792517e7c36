package jp.kasane.modelling.merging;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a BPMN document as Camunda Modeler does: usual prefixes, id and name first, two spaces a level. */
public final class NeatXml {

    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Map<String, String> USUAL = Map.of(
            BPMN,
            "bpmn",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "bpmndi",
            "http://www.omg.org/spec/DD/20100524/DC",
            "dc",
            "http://www.omg.org/spec/DD/20100524/DI",
            "di",
            XSI,
            "xsi",
            "http://camunda.org/schema/1.0/bpmn",
            "camunda",
            "http://camunda.org/schema/modeler/1.0",
            "modeler",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "bioc",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "color");
    /** What the standard says anyway. */
    private static final Map<String, String> IMPLIED = Map.of(
            "expressionLanguage", "http://www.w3.org/1999/XPath",
            "typeLanguage", "http://www.w3.org/2001/XMLSchema",
            "isClosed", "false",
            "processType", "None");

    private static final List<String> FIRST = List.of("id", "name");

    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private NeatXml() throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** The whole document, ending in a line break. */
    public static String of(Document document) {
        try {
            NeatXml neat = new NeatXml();
            neat.collect(document.getDocumentElement());
            neat.text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            neat.write(document.getDocumentElement(), 0);
            neat.xml.flush();
            return neat.text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document in memory can always be written", e);
        }
    }

    private void collect(Element element) {
        prefix(element);
        attributes(element).stream()
                .filter(each -> each.getNamespaceURI() != null)
                .forEach(this::prefix);
        NodeText.children(element).forEach(this::collect);
    }

    private void prefix(Node node) {
        String namespace = String.valueOf(node.getNamespaceURI());
        String own = node.getPrefix() == null ? "ns" + prefixes.size() : node.getPrefix();
        prefixes.computeIfAbsent(namespace, any -> USUAL.getOrDefault(namespace, own));
    }

    private void write(Element element, int depth) throws XMLStreamException {
        List<Element> children = NodeText.children(element);
        String content = children.isEmpty() ? element.getTextContent() : "";
        String name = prefixes.get(element.getNamespaceURI()) + ":" + element.getLocalName();
        if (children.isEmpty() && content.isBlank()) {
            xml.writeEmptyElement(name);
        } else {
            xml.writeStartElement(name);
        }
        if (depth == 0) {
            for (Map.Entry<String, String> each : prefixes.entrySet()) {
                xml.writeAttribute("xmlns:" + each.getValue(), each.getKey());
            }
        }
        for (Attr attribute : attributes(element)) {
            write(attribute);
        }
        if (children.isEmpty() && content.isBlank()) {
            return;
        }
        xml.writeCharacters(content);
        for (Element child : children) {
            line(depth + 1);
            write(child, depth + 1);
        }
        if (!children.isEmpty()) {
            line(depth);
        }
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void write(Attr attribute) throws XMLStreamException {
        String namespace = attribute.getNamespaceURI();
        String name =
                namespace == null ? attribute.getLocalName() : prefixes.get(namespace) + ":" + attribute.getLocalName();
        xml.writeAttribute(name, attribute.getValue());
    }

    private static List<Attr> attributes(Element element) {
        return NodeText.attributes(element).stream()
                .filter(each -> !each.getValue().equals(IMPLIED.get(each.getLocalName())))
                .sorted(Comparator.comparingInt(NeatXml::rank))
                .toList();
    }

    private static int rank(Attr attribute) {
        int first = FIRST.indexOf(attribute.getName());
        return first < 0 ? FIRST.size() : first;
    }
}
