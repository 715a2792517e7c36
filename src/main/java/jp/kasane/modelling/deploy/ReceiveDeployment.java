package jp.kasane.modelling.deploy;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.council.Councils;
import jp.kasane.identity.People;
import jp.kasane.modelling.CheckModels;
import jp.kasane.modelling.CheckReport;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ReadableFiles;
import jp.kasane.modelling.deploy.Received.Outcome;
import jp.kasane.modelling.deploy.Received.Placed;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a deployment: checks its files together and sees what is new. Administrators only. */
@Service
class ReceiveDeployment {

    private final People people;
    private final Councils councils;
    private final CheckModels checks;
    private final ReadableFiles readable;
    private final KnownFiles known;
    private final KeepDeployment keeping;

    ReceiveDeployment(
            People people,
            Councils councils,
            CheckModels checks,
            ReadableFiles readable,
            KnownFiles known,
            KeepDeployment keeping) {
        this.people = people;
        this.councils = councils;
        this.checks = checks;
        this.readable = readable;
        this.known = known;
        this.keeping = keeping;
    }

    /**
     * @throws ProblemException FORBIDDEN; INVALID for another municipality, no file, or two of the same name
     * @throws RefusedDeployment when a file breaks a rule; nothing is kept then
     */
    @Transactional
    Received receive(Deployment deployment, Actor actor) {
        people.require(Policy.DEPLOY_MODELS, actor);
        requireOwnMunicipality(deployment.tenant());
        requireFiles(deployment.files());
        CheckReport report = checks.check(deployment.files());
        if (report.hasErrors()) {
            throw new RefusedDeployment(report);
        }
        List<Placed> placed = known.place(readable.keyed(deployment.files()));
        if (deployment.filterDuplicates() && placed.stream().allMatch(file -> file.version() != null)) {
            return new Received(Outcome.IS_ACTIVE, null, 0, since(placed), placed);
        }
        List<Placed> wanted = deployment.changedOnly()
                ? placed
                : placed.stream().map(ReceiveDeployment::anew).toList();
        return keeping.keep(deployment, wanted, report, actor);
    }

    private static OffsetDateTime since(List<Placed> active) {
        return active.stream()
                .map(file -> Objects.requireNonNull(file.version()).activatedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A file that is active already, and yet to become one more version. */
    private static Placed anew(Placed file) {
        return file.version() == null ? file : new Placed(file.file(), null, file.number() + 1);
    }

    private void requireOwnMunicipality(String tenant) {
        String own = councils.municipality().id();
        if (!tenant.isEmpty() && !tenant.equals(own)) {
            throw ProblemException.invalid("tenant-id", "modelling.deploy.tenant", own);
        }
    }

    private static void requireFiles(List<ModelFile> files) {
        if (files.isEmpty()) {
            throw ProblemException.invalid("files", "modelling.deploy.no-file");
        }
        Set<String> names = files.stream().map(ModelFile::name).collect(Collectors.toSet());
        if (names.size() < files.size()) {
            throw ProblemException.invalid("files", "modelling.deploy.same-name");
        }
    }
}
