package jp.kasane.modelling.rules;

import java.util.Collection;
import java.util.Optional;
import jp.kasane.engine.ProcessContract;
import jp.kasane.modelling.ModelSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A process model under examination.
 *
 * @param file its name, without folders
 * @param neighbours all processes that may run beside it
 * @param parts what it may refer to
 */
record CheckedProcess(String file, BpmnModelInstance model, Neighbours neighbours, KnownParts parts) {

    static CheckedProcess of(ModelSet.ProcessFile file, Neighbours neighbours, KnownParts parts) {
        return new CheckedProcess(file.file(), file.model(), neighbours, parts);
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Collection<FlowNode> flowNodes() {
        return all(FlowNode.class);
    }

    Collection<Process> processes() {
        return all(Process.class);
    }

    /** The contracts that it has to keep. */
    Collection<ProcessContract> contracts() {
        return parts.contracts().stream()
                .filter(contract -> processes().stream().anyMatch(process -> covers(contract, process.getId())))
                .toList();
    }

    /** The profile may call its ladder otherwise than ladders are called. */
    private boolean covers(ProcessContract contract, String id) {
        return contract.covers(id)
                || contract.coversMany() && id.equals(parts.ladder().process());
    }

    /** The model of a process that it calls, if that exists. */
    Optional<CheckedProcess> called(String key) {
        return neighbours.model(key).map(called -> new CheckedProcess(key + ".bpmn", called, neighbours, parts));
    }
}
