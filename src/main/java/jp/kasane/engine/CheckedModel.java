package jp.kasane.engine;

import java.util.Collection;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A process model under examination.
 *
 * @param fileName without folders, e.g. {@code MeetingCycleProcess.bpmn}
 * @param processIds every process that a call activity may call
 */
record CheckedModel(String fileName, BpmnModelInstance model, Set<String> processIds) {

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Collection<FlowNode> flowNodes() {
        return all(FlowNode.class);
    }

    Collection<Process> processes() {
        return all(Process.class);
    }

    String xml() {
        return Bpmn.convertToString(model);
    }
}
