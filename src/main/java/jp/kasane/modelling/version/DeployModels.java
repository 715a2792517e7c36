package jp.kasane.modelling.version;

import java.io.ByteArrayInputStream;
import java.util.List;
import jp.kasane.modelling.KeyedFile;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.persistence.VersionMapper;
import jp.kasane.shared.CurrentTime;
import jp.kasane.tenancy.Tenants;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands files to the engine and writes down the versions that they became, in the caller's transaction. */
@Component
class DeployModels {

    private static final String NAME = "Kasane";

    private final RepositoryService repository;
    private final VersionMapper versions;
    private final CurrentTime time;
    private final Tenants tenants;

    DeployModels(RepositoryService repository, VersionMapper versions, CurrentTime time, Tenants tenants) {
        this.repository = repository;
        this.versions = versions;
        this.time = time;
        this.tenants = tenants;
    }

    /** @return the new versions, one a file */
    @Transactional(propagation = Propagation.MANDATORY)
    List<ModelVersion> deploy(List<KeyedFile> files, Activation why) {
        DeploymentBuilder builder = repository
                .createDeployment()
                .name(NAME)
                .tenantId(tenants.require().id())
                .source(why.origin().name());
        files.forEach(file -> builder.addInputStream(
                file.file().name(), new ByteArrayInputStream(file.file().content())));
        DeploymentWithDefinitions deployment = builder.deployWithResult();
        return files.stream()
                .map(file -> record(file, definition(deployment, file), why))
                .toList();
    }

    /** Writes down a definition that is in the engine already. */
    ModelVersion record(KeyedFile file, ResourceDefinition definition, Activation why) {
        ModelVersion version = new ModelVersion(
                0,
                file.key(),
                file.kind(),
                definition.getName() == null ? file.key() : definition.getName(),
                definition.getVersion(),
                definition.getId(),
                definition.getDeploymentId(),
                file.file().name(),
                file.file().sha256(),
                why.origin(),
                why.draftId(),
                why.returnsTo(),
                why.activatedBy(),
                why.approvedBy(),
                time.now(),
                why.reason());
        versions.insert(version);
        return version;
    }

    private static ResourceDefinition definition(DeploymentWithDefinitions deployment, KeyedFile file) {
        List<? extends ResourceDefinition> definitions = file.kind() == ModelKind.PROCESS
                ? deployment.getDeployedProcessDefinitions()
                : deployment.getDeployedDecisionDefinitions();
        return definitions.stream()
                .filter(definition -> definition.getKey().equals(file.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file.key() + " was not deployed"));
    }
}
