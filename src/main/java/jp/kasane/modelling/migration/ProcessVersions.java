package jp.kasane.modelling.migration;

import java.util.List;
import jp.kasane.modelling.migration.plan.Place;
import jp.kasane.modelling.migration.plan.PlaceReader;
import jp.kasane.shared.ProblemException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Deployed versions of processes, as the engine knows them. */
@Component
class ProcessVersions {

    private final RepositoryService repository;
    private final RuntimeService runtime;

    ProcessVersions(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** Newest first; empty when there is no such process. */
    List<ProcessVersion> of(String key) {
        List<ProcessDefinition> all = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        return all.stream().map(each -> version(each, each == all.get(0))).toList();
    }

    /** @throws ProblemException NOT_FOUND */
    ProcessVersion get(String key, int number) {
        return of(key).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("modelling.version.not-found"));
    }

    List<Place> places(String definitionId) {
        return PlaceReader.read(repository.getBpmnModelInstance(definitionId));
    }

    private ProcessVersion version(ProcessDefinition definition, boolean active) {
        String name = definition.getName() == null ? definition.getKey() : definition.getName();
        long running = runtime.createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .count();
        return new ProcessVersion(
                definition.getId(), definition.getKey(), name, definition.getVersion(), running, active);
    }
}
