package jp.kasane.modelling.merging;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes the diagram of a file: a plane with a shape or a line for each element that has a place. */
final class DiagramAssembly {

    private static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String DI = "http://www.omg.org/spec/DD/20100524/DI";

    private final Map<String, Part> parts;
    private final Document document;

    DiagramAssembly(Map<String, Part> parts, Document document) {
        this.parts = parts;
        this.document = document;
    }

    void append(Element definitions) {
        parts.values().stream()
                .filter(part -> part.kind().equals("process"))
                .findFirst()
                .ifPresent(process -> {
                    Element diagram = child(definitions, BPMNDI, "BPMNDiagram");
                    diagram.setAttributeNS(null, "id", "BPMNDiagram_" + process.id());
                    Element plane = child(diagram, BPMNDI, "BPMNPlane");
                    plane.setAttributeNS(null, "id", "BPMNPlane_" + process.id());
                    plane.setAttributeNS(null, "bpmnElement", process.id());
                    parts.values().stream()
                            .filter(part -> !part.text(Part.PLACE).isEmpty())
                            .forEach(part -> drawn(plane, part));
                });
    }

    private Element child(Element parent, String namespace, String name) {
        Element child = document.createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }

    private void drawn(Element plane, Part part) {
        boolean line = Places.numbers(part.text(Part.PLACE)).size() > 1;
        Element drawn = child(plane, BPMNDI, line ? "BPMNEdge" : "BPMNShape");
        drawn.setAttributeNS(null, "id", part.id() + "_di");
        drawn.setAttributeNS(null, "bpmnElement", part.id());
        part.text(Part.LOOK).lines().forEach(each -> look(drawn, each));
        for (long[] numbers : Places.numbers(part.text(Part.PLACE))) {
            place(drawn, line, numbers);
        }
        if (!part.text(Part.NAME_PLACE).isEmpty()) {
            Element label = child(drawn, BPMNDI, "BPMNLabel");
            place(label, false, Places.numbers(part.text(Part.NAME_PLACE)).get(0));
        }
    }

    private static void look(Element drawn, String look) {
        int bar = look.indexOf('|');
        int equals = look.indexOf('=', bar);
        String namespace = look.substring(0, bar);
        drawn.setAttributeNS(
                namespace.isEmpty() ? null : namespace, look.substring(bar + 1, equals), look.substring(equals + 1));
    }

    private void place(Element drawn, boolean line, long[] numbers) {
        Element place = line ? child(drawn, DI, "waypoint") : child(drawn, DC, "Bounds");
        String[] names = {"x", "y", "width", "height"};
        for (int i = 0; i < numbers.length; i++) {
            place.setAttributeNS(null, names[i], String.valueOf(numbers[i]));
        }
    }
}
