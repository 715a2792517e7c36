package jp.kasane.modelling.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import jp.kasane.modelling.KeyedFile;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelKind;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

/** Reads back what the engine holds. */
@Component
class DeployedContent {

    private final RepositoryService repository;

    DeployedContent(RepositoryService repository) {
        this.repository = repository;
    }

    /** The latest definition of the file's key; empty when the engine has none. */
    Optional<ResourceDefinition> latest(KeyedFile file) {
        return Optional.ofNullable(
                file.kind() == ModelKind.PROCESS
                        ? repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(file.key())
                                .latestVersion()
                                .singleResult()
                        : repository
                                .createDecisionDefinitionQuery()
                                .decisionDefinitionKey(file.key())
                                .latestVersion()
                                .singleResult());
    }

    /** SHA-256 of the file from which a definition was made. */
    String content(ResourceDefinition definition) {
        return file(definition.getDeploymentId(), definition.getResourceName(), definition.getResourceName())
                .sha256();
    }

    /** The file from which a version was made. */
    ModelFile file(ModelVersion version) {
        String resource = repository.getDeploymentResourceNames(version.deploymentId()).stream()
                .filter(name -> name.equals(version.file()) || name.endsWith("/" + version.file()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(version.file() + " is not in its deployment"));
        return file(version.deploymentId(), resource, version.file());
    }

    private ModelFile file(String deployment, String resource, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment, resource)) {
            return new ModelFile(name, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
