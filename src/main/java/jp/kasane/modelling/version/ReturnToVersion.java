package jp.kasane.modelling.version;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.CheckModels;
import jp.kasane.modelling.KeyedFile;
import jp.kasane.modelling.ModelEventKind;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.modelling.persistence.VersionMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a former version back in one step. Its content becomes a new version, so that numbers only grow and every case
 * tells by its number which rules it followed. No second person is asked: what comes back has been active before.
 */
@Service
public class ReturnToVersion {

    private final VersionMapper versions;
    private final DeployedContent deployed;
    private final DeployModels deploying;
    private final CheckModels checks;
    private final ModelHistory history;
    private final People people;

    ReturnToVersion(
            VersionMapper versions,
            DeployedContent deployed,
            DeployModels deploying,
            CheckModels checks,
            ModelHistory history,
            People people) {
        this.versions = versions;
        this.deployed = deployed;
        this.deploying = deploying;
        this.checks = checks;
        this.history = history;
        this.people = people;
    }

    /**
     * @param number of the former version
     * @param seen number of the active version as it was read
     * @return the new version with the former content
     * @throws ProblemException FORBIDDEN, NOT_FOUND; INVALID without a reason; STALE when another became active
     *     meanwhile; CONFLICT when it is active already or no longer fits what is active beside it
     */
    @Transactional
    public ModelVersion back(String modelKey, int number, int seen, String reason, Actor actor) {
        people.require(Policy.ACTIVATE_MODELS, actor);
        Reasons.required(reason);
        versions.lockActivations();
        ModelVersion former = versions.find(modelKey, number)
                .orElseThrow(() -> ProblemException.notFound("modelling.version.not-found"));
        ModelVersion active = versions.active(modelKey).orElseThrow();
        if (active.engineVersion() != seen) {
            throw ProblemException.stale("modelling.version.stale");
        }
        if (active.sha256().equals(former.sha256())) {
            throw ProblemException.conflict("modelling.version.same");
        }
        return deploy(former, reason.strip(), actor);
    }

    private ModelVersion deploy(ModelVersion former, String reason, Actor actor) {
        ModelFile file = deployed.file(former);
        if (checks.check(List.of(file)).hasErrors()) {
            throw ProblemException.conflict("modelling.version.unfit");
        }
        Activation why =
                new Activation(VersionOrigin.RETURN, null, former.engineVersion(), actor.personId(), null, reason);
        KeyedFile keyed = new KeyedFile(file, former.kind(), former.modelKey());
        ModelVersion made = deploying.deploy(List.of(keyed), why).get(0);
        history.ofModel(former.modelKey(), null, ModelEventKind.RETURNED, actor.personId(), reason);
        return made;
    }
}
