package jp.kasane.modelling.rules;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What is executed is also drawn. */
final class DiagramRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        Set<String> shapes = drawn(checked.all(BpmnShape.class));
        checked.flowNodes().forEach(node -> {
            if (!shapes.contains(node.getId())) {
                findings.add(RuleCode.DIAGRAM_SHAPE, node);
            }
        });
        Set<String> edges = drawn(checked.all(BpmnEdge.class).stream()
                .filter(edge -> edge.getWaypoints().size() > 1)
                .toList());
        checked.all(SequenceFlow.class).forEach(flow -> {
            if (!edges.contains(flow.getId())) {
                findings.add(RuleCode.DIAGRAM_EDGE, flow);
            }
        });
    }

    private static Set<String> drawn(Collection<? extends ModelElementInstance> shapes) {
        return shapes.stream()
                .map(shape -> String.valueOf(shape.getAttributeValue("bpmnElement")))
                .collect(Collectors.toSet());
    }
}
