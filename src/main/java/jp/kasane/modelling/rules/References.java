package jp.kasane.modelling.rules;

import java.util.Collection;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.instance.Incoming;
import org.camunda.bpm.model.bpmn.impl.instance.Outgoing;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * Whether everything that a model refers to is there and of the right kind. Only of such a model can anything else be
 * asked; reading on in another one fails somewhere.
 */
final class References {

    private static final Predicate<ModelElementInstance> STEP = FlowNode.class::isInstance;
    private static final Predicate<ModelElementInstance> ARROW = SequenceFlow.class::isInstance;

    private static final int MOST_STEPS = 300;

    private final BpmnModelInstance model;
    private final Findings findings;
    private boolean whole = true;

    References(BpmnModelInstance model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    /** Tells of everything that is missing, and whether nothing is. */
    boolean areWhole() {
        int steps = all(FlowNode.class).size();
        if (steps > MOST_STEPS) {
            findings.add(RuleCode.PROCESS_SIZE, (String) null, String.valueOf(steps), String.valueOf(MOST_STEPS));
            return false;
        }
        all(Process.class).forEach(this::named);
        all(FlowElement.class).forEach(this::named);
        all(Message.class).forEach(this::named);
        all(SequenceFlow.class).forEach(arrow -> {
            attribute(arrow, "sourceRef", true, STEP);
            attribute(arrow, "targetRef", true, STEP);
        });
        all(Incoming.class).forEach(arrow -> refers(arrow, arrow.getTextContent(), ARROW));
        all(Outgoing.class).forEach(arrow -> refers(arrow, arrow.getTextContent(), ARROW));
        all(FlowNode.class).forEach(step -> attribute(step, "default", false, ARROW));
        all(BoundaryEvent.class).forEach(event -> attribute(event, "attachedToRef", true, Activity.class::isInstance));
        all(BaseElement.class).forEach(each -> attribute(each, "messageRef", false, Message.class::isInstance));
        all(BpmnShape.class).forEach(shape -> drawn(shape, ARROW));
        all(BpmnEdge.class).forEach(edge -> drawn(edge, STEP));
        return whole;
    }

    private <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private void named(BaseElement element) {
        if (element.getId() == null || element.getId().isBlank()) {
            whole = false;
            findings.add(
                    RuleCode.ID_MISSING,
                    idAround(element),
                    element.getElementType().getTypeName());
        }
    }

    private void attribute(
            ModelElementInstance element, String name, boolean needed, Predicate<ModelElementInstance> kind) {
        String id = element.getDomElement().getAttribute(name);
        if (id != null || needed) {
            refers(element, id == null ? "" : id, kind);
        }
    }

    /** Something drawn that is nowhere in the process harms nobody. */
    private void drawn(ModelElementInstance shape, Predicate<ModelElementInstance> wrong) {
        String id = shape.getDomElement().getAttribute("bpmnElement");
        ModelElementInstance element = id == null ? null : model.getModelElementById(id.strip());
        if (element != null) {
            refers(shape, id, wrong.negate());
        }
    }

    private void refers(ModelElementInstance from, String id, Predicate<ModelElementInstance> kind) {
        ModelElementInstance to = model.getModelElementById(id.strip());
        if (to == null || !kind.test(to)) {
            whole = false;
            findings.add(RuleCode.REFERENCE_BROKEN, idAround(from), id.strip());
        }
    }

    private static @Nullable String idAround(ModelElementInstance from) {
        ModelElementInstance element = from;
        while (element != null && element.getDomElement().getAttribute("id") == null) {
            element = element.getParentElement();
        }
        return element == null ? null : element.getDomElement().getAttribute("id");
    }
}
