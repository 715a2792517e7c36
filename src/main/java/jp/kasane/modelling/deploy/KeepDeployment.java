package jp.kasane.modelling.deploy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.modelling.CheckReport;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.KeyedFile;
import jp.kasane.modelling.NewDraft;
import jp.kasane.modelling.deploy.Received.Outcome;
import jp.kasane.modelling.deploy.Received.Placed;
import jp.kasane.modelling.version.ActivateDraft;
import jp.kasane.modelling.version.ActivationSetting;
import jp.kasane.modelling.version.ActivationSettings;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Keeps what was deployed as a draft, or finds the draft that holds it already, and activates it where that is chosen. */
@Component
class KeepDeployment {

    private static final int LONGEST_NAME = 200;

    private final KnownFiles known;
    private final Drafts drafts;
    private final ActivateDraft activating;
    private final ActivationSettings settings;

    KeepDeployment(KnownFiles known, Drafts drafts, ActivateDraft activating, ActivationSettings settings) {
        this.known = known;
        this.drafts = drafts;
        this.activating = activating;
        this.settings = settings;
    }

    /**
     * @param files at least one of them not active yet
     * @param report of their check, without errors
     */
    Received keep(Deployment deployment, List<Placed> files, CheckReport report, Actor actor) {
        List<KeyedFile> fresh = files.stream()
                .filter(file -> file.version() == null)
                .map(Placed::file)
                .toList();
        Optional<Draft> same = deployment.filterDuplicates() ? known.draftOf(fresh) : Optional.empty();
        long id = same.map(Draft::id).orElseGet(() -> drafts.keep(newDraft(deployment, fresh), report, actor));
        Draft.Whole draft = drafts.get(id, actor);
        int warnings = draft.draft().confirmedAt() == null ? draft.findings().size() : 0;
        if (warnings == 0 && settings.get().activation() == ActivationSetting.Mode.DIRECT) {
            return activated(activating.activateAtOnce(id, draft.draft().title(), actor), files);
        }
        Outcome outcome = same.isPresent() ? Outcome.IN_A_DRAFT : Outcome.DRAFTED;
        return new Received(outcome, id, warnings, draft.draft().changedAt(), files);
    }

    private static Received activated(List<ModelVersion> made, List<Placed> files) {
        Map<String, ModelVersion> byKey =
                made.stream().collect(Collectors.toMap(ModelVersion::modelKey, Function.identity()));
        List<Placed> now = files.stream()
                .map(file -> active(file, byKey.getOrDefault(file.file().key(), file.version())))
                .toList();
        return new Received(Outcome.ACTIVATED, null, 0, made.get(0).activatedAt(), now);
    }

    private static Placed active(Placed file, ModelVersion version) {
        return new Placed(file.file(), version, version.engineVersion());
    }

    private static NewDraft newDraft(Deployment deployment, List<KeyedFile> files) {
        String name = deployment.name().isBlank() ? files.get(0).key() : deployment.name();
        if (name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            throw ProblemException.invalid("deployment-name", "modelling.deployment.name");
        }
        return new NewDraft(
                name, DraftSource.MODELER, files.stream().map(KeyedFile::file).toList());
    }
}
