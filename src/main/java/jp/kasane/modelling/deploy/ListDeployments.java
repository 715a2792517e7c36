package jp.kasane.modelling.deploy;

import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.deploy.DeploymentAnswer.Link;
import jp.kasane.modelling.deploy.DeploymentAnswer.Summary;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Service;

/** Lists what the engine holds. Administrators only. */
@Service
class ListDeployments {

    private static final int MOST = 1_000;

    private final RepositoryService repository;
    private final People people;

    ListDeployments(RepositoryService repository, People people) {
        this.repository = repository;
        this.people = people;
    }

    /**
     * Newest first, at most 1,000 at once.
     *
     * @param first how many to leave out
     * @param most how many to list; 0 lists none and only proves that the caller may
     * @param base address of this server
     * @throws ProblemException FORBIDDEN; INVALID for a negative number
     */
    List<Summary> list(int first, int most, String base, Actor actor) {
        people.require(Policy.DEPLOY_MODELS, actor);
        if (first < 0 || most < 0) {
            throw ProblemException.invalid("maxResults", "modelling.deploy.page");
        }
        if (most == 0) {
            return List.of();
        }
        return repository
                .createDeploymentQuery()
                .orderByDeploymentTime()
                .desc()
                .listPage(first, Math.min(most, MOST))
                .stream()
                .map(deployment -> summary(deployment, base))
                .toList();
    }

    private static Summary summary(Deployment deployment, String base) {
        return new Summary(
                List.of(Link.self(base + "/admin/models")),
                deployment.getId(),
                deployment.getName(),
                deployment.getSource(),
                DeploymentAnswers.time(
                        OffsetDateTime.ofInstant(deployment.getDeploymentTime().toInstant(), CurrentTime.ZONE)),
                deployment.getTenantId());
    }
}
