package jp.kasane.modelling.merging;

import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a file from its elements, in the order that the standard wants. */
final class Assembly {

    private static final String BPMN = NeatXml.BPMN;
    private static final List<String> FIRST = List.of("documentation", "extensionElements", "incoming", "outgoing");
    private static final List<String> LAST = List.of("textAnnotation", "association", "group");

    private final Map<String, Part> parts;
    private final Document document;

    private Assembly(Map<String, Part> parts) throws ParserConfigurationException {
        this.parts = parts;
        this.document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .newDocument();
    }

    static String write(Map<String, Part> parts) {
        try {
            Assembly assembly = new Assembly(parts);
            Part root = parts.values().stream()
                    .filter(part -> part.text(Part.PARENT).isEmpty())
                    .findFirst()
                    .orElseThrow();
            Element definitions = assembly.element(root);
            assembly.document.appendChild(definitions);
            new DiagramAssembly(parts, assembly.document).append(definitions);
            return NeatXml.of(assembly.document);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform always has a parser", e);
        }
    }

    private Element element(Part part) {
        String[] kind = part.text(Part.KIND).split("\\|");
        Element element = document.createElementNS(kind[0], kind[1]);
        element.setAttributeNS(null, "id", part.id());
        part.traits().forEach((name, trait) -> {
            if (name.startsWith("@")) {
                String[] attribute = name.substring(1).split("\\|");
                element.setAttributeNS(attribute[0].isEmpty() ? null : attribute[0], attribute[1], trait.text());
            }
        });
        for (int rank = 0; rank <= FIRST.size() + 3; rank++) {
            children(part, element, rank);
        }
        return element;
    }

    private void children(Part part, Element element, int rank) {
        part.traits().forEach((name, trait) -> {
            if (name.startsWith(">") && rank(name.substring(name.indexOf('|') + 1), false) == rank) {
                trait.nodes().forEach(node -> element.appendChild(document.importNode(node, true)));
            }
        });
        if (rank == FIRST.indexOf("incoming")) {
            flows(element, "incoming", "targetRef", part.id());
            flows(element, "outgoing", "sourceRef", part.id());
        }
        parts.values().stream()
                .filter(child -> child.text(Part.PARENT).equals(part.id()))
                .filter(child -> rank(child.kind(), true) == rank)
                .forEach(child -> element.appendChild(element(child)));
    }

    private void flows(Element element, String name, String end, String id) {
        parts.values().stream()
                .filter(part -> part.kind().equals("sequenceFlow")
                        && part.attribute(end).equals(id))
                .forEach(flow -> {
                    Element reference = document.createElementNS(BPMN, name);
                    reference.setTextContent(flow.id());
                    element.appendChild(reference);
                });
    }

    /** Documentation first, then what says how it works, then what is inside of it, notes last. */
    private static int rank(String kind, boolean withId) {
        int first = FIRST.indexOf(kind);
        if (first >= 0) {
            return first;
        }
        boolean setting = !withId || kind.endsWith("EventDefinition") || kind.endsWith("LoopCharacteristics");
        int inside = LAST.contains(kind) ? 3 : 2;
        return FIRST.size() + (setting || kind.equals("laneSet") ? 1 : inside);
    }
}
