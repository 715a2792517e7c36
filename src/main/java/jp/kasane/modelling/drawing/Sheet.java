package jp.kasane.modelling.drawing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jspecify.annotations.Nullable;

/** A diagram that is being drawn: each element gets its place as it is made. */
final class Sheet {

    private static final String BIOC = "http://bpmn.io/schema/bpmn/biocolor/1.0";
    private static final String COLOR = "http://www.omg.org/spec/BPMN/non-normative/color/1.0";
    private static final int LETTER = 11;
    private static final int LABEL_HEIGHT = 14;

    private final BpmnModelInstance model;
    private final BpmnPlane plane;

    /** @param empty a BPMN document with a process and a plane */
    Sheet(String empty) {
        this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(empty.getBytes(StandardCharsets.UTF_8)));
        this.plane = model.getModelElementsByType(BpmnPlane.class).iterator().next();
    }

    BpmnModelInstance model() {
        return model;
    }

    /** An element without an id of its own. */
    <T extends BpmnModelElementInstance> T part(BpmnModelElementInstance parent, Class<T> type) {
        T part = model.newInstance(type);
        part.removeAttribute("id");
        parent.addChildElement(part);
        return part;
    }

    <T extends BpmnModelElementInstance> T element(BpmnModelElementInstance parent, Class<T> type, String id) {
        T element = model.newInstance(type, id);
        parent.addChildElement(element);
        return element;
    }

    <T extends FlowNode> T node(
            BpmnModelElementInstance parent, Class<T> type, String id, @Nullable String name, Box box, Paint paint) {
        T node = element(parent, type, id);
        if (name != null) {
            node.setName(name);
        }
        BpmnShape shape = shape(node, box, paint);
        if (node instanceof Gateway && !(node instanceof ParallelGateway)) {
            shape.setMarkerVisible(true);
        }
        return node;
    }

    BpmnShape shape(BaseElement element, Box box, Paint paint) {
        BpmnShape shape = element(plane, BpmnShape.class, element.getId() + "_di");
        shape.setBpmnElement(element);
        bounds(shape, box);
        if (!paint.equals(Paint.NONE)) {
            shape.setAttributeValueNs(BIOC, "stroke", paint.stroke());
            shape.setAttributeValueNs(BIOC, "fill", paint.fill());
            shape.setAttributeValueNs(COLOR, "background-color", paint.fill());
            shape.setAttributeValueNs(COLOR, "border-color", paint.stroke());
        }
        return shape;
    }

    /** A flow that leaves its source at the first spot and reaches its target at the last. */
    SequenceFlow flow(BpmnModelElementInstance parent, String id, FlowNode source, FlowNode target, Spot... spots) {
        SequenceFlow flow = element(parent, SequenceFlow.class, id);
        flow.setSource(source);
        flow.setTarget(target);
        source.getOutgoing().add(flow);
        target.getIncoming().add(flow);
        BpmnEdge edge = element(plane, BpmnEdge.class, id + "_di");
        edge.setBpmnElement(flow);
        for (Spot spot : spots) {
            Waypoint waypoint = part(edge, Waypoint.class);
            waypoint.setAttributeValue("x", String.valueOf(spot.x()));
            waypoint.setAttributeValue("y", String.valueOf(spot.y()));
        }
        return flow;
    }

    /** Names a flow. @param corner upper left corner of the name */
    SequenceFlow named(SequenceFlow flow, String name, Spot corner) {
        flow.setName(name);
        label(flow.getDiagramElement(), name, corner);
        return flow;
    }

    /** Makes a flow conditional. */
    void when(SequenceFlow flow, String expression) {
        ConditionExpression condition = part(flow, ConditionExpression.class);
        condition.setType("bpmn:tFormalExpression");
        condition.setTextContent(expression);
    }

    /** Says where the name of a gateway or event stands. */
    void labelled(FlowNode node, Spot corner) {
        label((BpmnShape) node.getDiagramElement(), node.getName(), corner);
    }

    private void label(BpmnModelElementInstance drawn, String text, Spot corner) {
        BpmnLabel label = part(drawn, BpmnLabel.class);
        bounds(label, new Box(corner.x(), corner.y(), width(text), LABEL_HEIGHT));
    }

    static int width(String text) {
        return LETTER * text.length() + 2;
    }

    private void bounds(BpmnModelElementInstance drawn, Box box) {
        Bounds bounds = part(drawn, Bounds.class);
        bounds.setAttributeValue("x", String.valueOf(box.x()));
        bounds.setAttributeValue("y", String.valueOf(box.y()));
        bounds.setAttributeValue("width", String.valueOf(box.width()));
        bounds.setAttributeValue("height", String.valueOf(box.height()));
    }
}
