package jp.kasane.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Which nodes of a process the tests of a class have walked, read from the engine's history. */
public final class WalkedNodes {
    private final String processKey;
    private final Set<String> walked = new TreeSet<>();

    public WalkedNodes(String processKey) {
        this.processKey = processKey;
    }

    /** Ids of the nodes that the instance came through. */
    public Set<String> of(String businessKey, HistoryService history) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        Set<String> nodes =
                history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .collect(Collectors.toCollection(TreeSet::new));
        walked.addAll(nodes);
        return nodes;
    }

    /** Fails, naming the nodes that no test came through. */
    public void assertAllWalked(RepositoryService repository) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult()
                .getId();
        BpmnModelInstance model = repository.getBpmnModelInstance(definition);
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        assertThat(nodes)
                .isNotEmpty()
                .extracting(FlowNode::getId)
                .allSatisfy(id -> assertThat(walked).contains(id));
    }
}
