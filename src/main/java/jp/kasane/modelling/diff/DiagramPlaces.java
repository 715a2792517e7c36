package jp.kasane.modelling.diff;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** How elements are drawn: their bounds or way points as text. */
final class DiagramPlaces {

    private DiagramPlaces() {}

    /** @return by id of the drawn element */
    static Map<String, String> of(Document document) {
        Map<String, String> places = new HashMap<>();
        NodeList all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String drawn = drawn(element);
            if (!drawn.isEmpty()) {
                places.put(drawn, numbers(element));
            }
        }
        return places;
    }

    /** Whether an element is the root of the drawing. */
    static boolean isDiagram(Element element) {
        return "BPMNDiagram".equals(element.getLocalName()) || "DMNDI".equals(element.getLocalName());
    }

    private static String drawn(Element element) {
        return switch (element.getLocalName()) {
            case "BPMNShape", "BPMNEdge" -> element.getAttribute("bpmnElement");
            case "DMNShape", "DMNEdge" -> element.getAttribute("dmnElementRef");
            default -> "";
        };
    }

    private static String numbers(Element drawing) {
        StringBuilder numbers = new StringBuilder();
        for (Node child = drawing.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element place) {
                for (String name : new String[] {"x", "y", "width", "height"}) {
                    numbers.append(place.getAttribute(name)).append(' ');
                }
            }
        }
        return numbers.toString();
    }
}
