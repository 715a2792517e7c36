package jp.kasane.modelling;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.stereotype.Component;

/** Reads active models from the engine: of each id, the latest version is the active one. */
@Component
class ActiveModels implements InstalledModels {

    private final RepositoryService repository;

    ActiveModels(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Set<String> processKeys() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> decisionKeys() {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .map(DecisionDefinition::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<BpmnModelInstance> process(String key) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(definition -> repository.getBpmnModelInstance(definition.getId()));
    }

    @Override
    public Optional<DmnModelInstance> decision(String key) {
        return Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(definition -> repository.getDmnModelInstance(definition.getId()));
    }
}
