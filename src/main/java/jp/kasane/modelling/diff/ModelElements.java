package jp.kasane.modelling.diff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jp.kasane.modelling.ModelFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Cuts a file into the elements that administrators know. */
final class ModelElements {

    /** Elements with an id that belong to the one around them. */
    private static final Set<String> PARTS = Set.of(
            "conditionExpression",
            "inputEntry",
            "outputEntry",
            "inputExpression",
            "inputValues",
            "outputValues",
            "informationRequirement",
            "timerEventDefinition",
            "messageEventDefinition",
            "errorEventDefinition",
            "timeDuration",
            "timeDate",
            "loopCardinality",
            "multiInstanceLoopCharacteristics",
            "text");

    /** Follow from sequence flows, or repeat what flows say. */
    private static final Set<String> DERIVED = Set.of("incoming", "outgoing");

    private ModelElements() {}

    /** @return by id, in the file's order */
    static Map<String, ModelElement> of(ModelFile file) {
        Document document = parse(file);
        Map<String, String> places = DiagramPlaces.of(document);
        Map<String, ModelElement> elements = new LinkedHashMap<>();
        collect(document.getDocumentElement(), places, elements);
        return elements;
    }

    private static void collect(Element element, Map<String, String> places, Map<String, ModelElement> elements) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !DiagramPlaces.isDiagram(inner)) {
                if (isKnown(inner)) {
                    String id = inner.getAttribute("id");
                    elements.put(id, element(inner, id, places.getOrDefault(id, "")));
                }
                collect(inner, places, elements);
            }
        }
    }

    private static ModelElement element(Element element, String id, String place) {
        Map<String, String> properties = new TreeMap<>();
        properties(element, "", properties);
        return new ModelElement(id, element.getLocalName(), name(element, properties), properties, place);
    }

    /** Rules and annotations have no name; what their author wrote says which they are. */
    private static String name(Element element, Map<String, String> properties) {
        String written = properties.getOrDefault("description/", properties.getOrDefault("text/", ""));
        return element.hasAttribute("name") ? element.getAttribute("name") : written;
    }

    private static void properties(Element element, String path, Map<String, String> properties) {
        attributes(element, path, properties);
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !isKnown(inner) && !DERIVED.contains(inner.getLocalName())) {
                properties(inner, path + step(inner, seen) + "/", properties);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                String text = child.getTextContent().strip();
                if (!text.isEmpty()) {
                    properties.merge(path, text, (one, other) -> one + " " + other);
                }
            }
        }
    }

    private static void attributes(Element element, String path, Map<String, String> properties) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            boolean declares = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
            if (!declares && !"id".equals(attribute.getLocalName()) && !isDefault(attribute)) {
                properties.put(path + "@" + attribute.getLocalName(), attribute.getNodeValue());
            }
        }
    }

    /** What editors leave out when they save, because the standard says so anyway. */
    private static boolean isDefault(Node attribute) {
        return "hitPolicy".equals(attribute.getLocalName()) && "UNIQUE".equals(attribute.getNodeValue());
    }

    /** Properties of a task are told by their name, cells by their column, other repeated things by number. */
    private static String step(Element element, Map<String, Integer> seen) {
        String name = element.getLocalName();
        int number = seen.merge(name, 1, Integer::sum);
        if ("property".equals(name) && element.hasAttribute("name")) {
            return name + "[" + element.getAttribute("name") + "]";
        }
        if (name.endsWith("Entry")) {
            return name + "[" + TableHeadings.of(element, number) + "]";
        }
        return number == 1 ? name : name + "[" + number + "]";
    }

    private static boolean isKnown(Element element) {
        return element.hasAttribute("id") && !PARTS.contains(element.getLocalName());
    }

    private static Document parse(ModelFile file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.content()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(file.name() + " passed the checks but cannot be read", e);
        }
    }
}
