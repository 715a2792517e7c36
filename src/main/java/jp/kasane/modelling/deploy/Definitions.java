package jp.kasane.modelling.deploy;

import java.io.ByteArrayInputStream;
import jp.kasane.modelling.KeyedFile;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.deploy.Received.Placed;
import jp.kasane.modelling.version.ModelVersion;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.stereotype.Component;

/** Describes what a file holds, be it active or drafted, as the engine describes its definitions. */
@Component
class Definitions {

    private final RepositoryService repository;

    Definitions(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param deploymentId of the answer, under which a draft is told */
    DefinitionAnswer of(Placed placed, String deploymentId) {
        ModelVersion version = placed.version();
        return version == null ? drafted(placed, deploymentId) : active(version);
    }

    private DefinitionAnswer active(ModelVersion version) {
        ResourceDefinition definition = version.kind() == ModelKind.PROCESS
                ? repository.getProcessDefinition(version.definitionId())
                : repository.getDecisionDefinition(version.definitionId());
        return new DefinitionAnswer(
                definition.getId(),
                definition.getKey(),
                definition.getCategory(),
                definition.getName(),
                definition.getVersion(),
                definition.getResourceName(),
                definition.getDeploymentId(),
                false,
                null,
                null);
    }

    private static DefinitionAnswer drafted(Placed placed, String deploymentId) {
        KeyedFile file = placed.file();
        Header header = file.kind() == ModelKind.PROCESS ? process(file) : decision(file);
        return new DefinitionAnswer(
                deploymentId + ":" + file.key(),
                file.key(),
                header.namespace(),
                header.name(),
                placed.number(),
                file.file().name(),
                deploymentId,
                false,
                null,
                null);
    }

    private static Header process(KeyedFile file) {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(file.file().content()));
        Process process = model.getModelElementById(file.key());
        return new Header(model.getDefinitions().getTargetNamespace(), process.getName());
    }

    private static Header decision(KeyedFile file) {
        DmnModelInstance model =
                Dmn.readModelFromStream(new ByteArrayInputStream(file.file().content()));
        Decision decision = model.getModelElementById(file.key());
        return new Header(model.getDefinitions().getNamespace(), decision.getName());
    }

    private record Header(String namespace, String name) {}
}
