package jp.kasane.modelling.drawing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the engine does at a node, as one text: its attributes and extensions, without documentation and flows. */
final class NodeText {

    private static final Set<String> LEFT_OUT = Set.of("documentation", "incoming", "outgoing");

    private NodeText() {}

    static Set<String> all(BpmnModelInstance model) {
        Document document = (Document) model.getDocument().getDomSource().getNode();
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(node -> of(find(document, node.getId())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Element find(Document document, String id) {
        NodeList all = document.getElementsByTagNameNS("*", "*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String of(Element element) {
        Set<String> attributes = new TreeSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getLocalName();
            if (!name.equals("xmlns")) {
                attributes.add(name + "=" + element.getAttributes().item(i).getNodeValue());
            }
        }
        String children = children(element).stream()
                .filter(child -> !LEFT_OUT.contains(child.getLocalName()) && !child.hasAttribute("id"))
                .map(NodeText::of)
                .collect(Collectors.joining());
        String text = children(element).isEmpty() ? element.getTextContent().strip() : "";
        return "<" + element.getLocalName() + attributes + text + children + ">";
    }

    private static List<Element> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(i -> element.getChildNodes().item(i))
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
