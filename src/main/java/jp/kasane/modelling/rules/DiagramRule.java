package jp.kasane.modelling.rules;

import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What is executed is also drawn. */
final class DiagramRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        checked.flowNodes().forEach(node -> {
            if (node.getDiagramElement() == null) {
                findings.add(RuleCode.DIAGRAM_SHAPE, node);
            }
        });
        for (SequenceFlow flow : checked.all(SequenceFlow.class)) {
            if (flow.getDiagramElement() == null
                    || flow.getDiagramElement().getWaypoints().size() < 2) {
                findings.add(RuleCode.DIAGRAM_EDGE, flow);
            }
        }
    }
}
