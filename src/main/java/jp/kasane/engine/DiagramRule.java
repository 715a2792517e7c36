package jp.kasane.engine;

import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What is executed is also drawn. */
final class DiagramRule implements ModelRule {

    @Override
    public String code() {
        return "diagram";
    }

    @Override
    public void check(CheckedModel model, Consumer<ModelBreach> breaches) {
        model.flowNodes().forEach(node -> {
            if (node.getDiagramElement() == null) {
                breaches.accept(breach(node.getId(), "has no shape in the diagram"));
            }
        });
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            if (flow.getDiagramElement() == null
                    || flow.getDiagramElement().getWaypoints().size() < 2) {
                breaches.accept(breach(flow.getId(), "has no edge in the diagram"));
            }
        }
    }
}
