package jp.kasane.modelling.merging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Takes a BPMN file apart into its elements. */
final class Parts {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    /** Follow from the sequence flows. */
    private static final Set<String> DERIVED = Set.of("incoming", "outgoing");

    private final Map<String, Part> found = new LinkedHashMap<>();

    private Parts() {}

    /** By id, in the order of the file. @param model of a file that has passed the checks */
    static Map<String, Part> of(byte[] model) {
        Parts parts = new Parts();
        Element root = parse(model).getDocumentElement();
        parts.element(root, "");
        parts.diagram(root);
        return parts.found;
    }

    private static Document parse(byte[] model) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(model));
            usualTypes(document.getDocumentElement());
            return document;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not a checked model", e);
        }
    }

    /** A type's name is written with a prefix, which means nothing once the element stands in another file. */
    private static void usualTypes(Element element) {
        Attr type = element.getAttributeNodeNS(NeatXml.XSI, "type");
        if (type != null) {
            type.setValue("bpmn:" + type.getValue().substring(type.getValue().indexOf(':') + 1));
        }
        NodeText.children(element).forEach(Parts::usualTypes);
    }

    private void element(Element element, String parent) {
        Part part = new Part(element.getAttribute("id"));
        part.traits().put(Part.KIND, Trait.of(name(element.getNamespaceURI(), element.getLocalName())));
        part.traits().put(Part.PARENT, Trait.of(parent));
        for (Attr attribute : NodeText.attributes(element)) {
            if (!attribute.getName().equals("id")) {
                String name = name(attribute.getNamespaceURI(), attribute.getLocalName());
                part.traits().put("@" + name, Trait.of(attribute.getValue()));
            }
        }
        found.put(part.id(), part);
        Map<String, List<Element>> plain = new LinkedHashMap<>();
        for (Element child : NodeText.children(element)) {
            if (DI.equals(child.getNamespaceURI()) || DERIVED.contains(child.getLocalName())) {
                continue;
            }
            if (child.hasAttribute("id")) {
                element(child, part.id());
            } else {
                plain.computeIfAbsent(name(child.getNamespaceURI(), child.getLocalName()), name -> new ArrayList<>())
                        .add(child);
            }
        }
        plain.forEach((name, children) -> part.traits().put(">" + name, Trait.of(children)));
    }

    static String name(@org.jspecify.annotations.Nullable String namespace, String local) {
        return (namespace == null ? "" : namespace) + "|" + local;
    }

    private void diagram(Element root) {
        for (String kind : List.of("BPMNShape", "BPMNEdge")) {
            var drawn = root.getElementsByTagNameNS(DI, kind);
            for (int i = 0; i < drawn.getLength(); i++) {
                drawn((Element) drawn.item(i));
            }
        }
    }

    private void drawn(Element drawn) {
        Part part = found.get(drawn.getAttribute("bpmnElement"));
        if (part == null) {
            return;
        }
        List<Element> children = NodeText.children(drawn);
        part.traits().put(Part.PLACE, Trait.of(Places.of(children)));
        children.stream()
                .filter(child -> child.getLocalName().equals("BPMNLabel"))
                .map(label -> Places.of(NodeText.children(label)))
                .filter(place -> !place.isEmpty())
                .forEach(place -> part.traits().put(Part.NAME_PLACE, Trait.of(place)));
        String look = NodeText.attributes(drawn).stream()
                .filter(each -> !Set.of("id", "bpmnElement").contains(each.getName()))
                .map(each -> name(each.getNamespaceURI(), each.getLocalName()) + "=" + each.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        part.traits().put(Part.LOOK, Trait.of(look));
    }
}
