package jp.kasane.modelling.version;

import java.util.List;
import java.util.Optional;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.persistence.VersionMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Which versions there are and were. Administrators only. */
@Service
public class ReadVersions {

    private final VersionMapper versions;
    private final DeployedContent deployed;
    private final People people;

    ReadVersions(VersionMapper versions, DeployedContent deployed, People people) {
        this.versions = versions;
        this.deployed = deployed;
        this.people = people;
    }

    /** The active version of every model: processes first, then by key. @throws ProblemException FORBIDDEN */
    public List<ModelVersion> active(Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        return versions.allActive();
    }

    /** @throws ProblemException FORBIDDEN, NOT_FOUND */
    public ModelVersion active(String modelKey, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        return versions.active(modelKey).orElseThrow(ReadVersions::unknown);
    }

    /** The active version; empty when there is none. @throws ProblemException FORBIDDEN */
    public Optional<ModelVersion> find(String modelKey, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        return versions.active(modelKey);
    }

    /** Newest first. @throws ProblemException FORBIDDEN, NOT_FOUND */
    public List<ModelVersion> of(String modelKey, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        List<ModelVersion> all = versions.ofKey(modelKey);
        if (all.isEmpty()) {
            throw unknown();
        }
        return all;
    }

    /** @throws ProblemException FORBIDDEN, NOT_FOUND */
    public ModelVersion get(String modelKey, int engineVersion, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        return versions.find(modelKey, engineVersion).orElseThrow(ReadVersions::unknown);
    }

    /** The file of a version, byte for byte. @throws ProblemException FORBIDDEN */
    public ModelFile file(ModelVersion version, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        return deployed.file(version);
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("modelling.version.not-found");
    }
}
