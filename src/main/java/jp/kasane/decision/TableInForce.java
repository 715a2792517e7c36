package jp.kasane.decision;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Which version of a table answers now. Asked anew each time, so that a table counts from the moment it is deployed. */
@Component
class TableInForce {

    private final RepositoryService repository;

    TableInForce(RepositoryService repository) {
        this.repository = repository;
    }

    String of(String key) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("no decision table " + key + " is deployed");
        }
        return definition.getId();
    }
}
