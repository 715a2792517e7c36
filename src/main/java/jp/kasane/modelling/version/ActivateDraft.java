package jp.kasane.modelling.version;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.CheckModels;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.DraftState;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelEventKind;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.modelling.ReadableFiles;
import jp.kasane.modelling.persistence.ModelDraftMapper;
import jp.kasane.modelling.persistence.VersionMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the files of a draft the active versions. New cases follow them from then on; running ones stay where they are. */
@Service
public class ActivateDraft {

    private final Drafts drafts;
    private final CheckModels checks;
    private final ModelDraftMapper mapper;
    private final VersionMapper versions;
    private final DeployModels deploying;
    private final ReadableFiles readable;
    private final ActivationSettings settings;
    private final ModelHistory history;
    private final People people;
    private final CurrentTime time;

    ActivateDraft(
            Drafts drafts,
            CheckModels checks,
            ModelDraftMapper mapper,
            VersionMapper versions,
            DeployModels deploying,
            ReadableFiles readable,
            ActivationSettings settings,
            ModelHistory history,
            People people,
            CurrentTime time) {
        this.drafts = drafts;
        this.checks = checks;
        this.mapper = mapper;
        this.versions = versions;
        this.deploying = deploying;
        this.readable = readable;
        this.settings = settings;
        this.history = history;
        this.people = people;
        this.time = time;
    }

    /**
     * @param version of the draft as it was read
     * @return the new versions, one a file
     * @throws ProblemException FORBIDDEN, NOT_FOUND, STALE; INVALID without a reason; CONFLICT while it has errors,
     *     unconfirmed warnings or lacks a second person's approval
     */
    @Transactional
    public List<ModelVersion> activate(long id, int version, String reason, Actor actor) {
        Reasons.required(reason);
        Draft.Whole whole = drafts.get(id, actor);
        if (settings.get().approval() == ActivationSetting.Approval.SECOND_PERSON
                && whole.draft().approvedBy() == null) {
            throw ProblemException.conflict("modelling.draft.unapproved");
        }
        return deploy(id, version, reason.strip(), actor);
    }

    /**
     * Activates what was just deployed from outside, where administrators have chosen that. Nobody approves it.
     *
     * @throws ProblemException CONFLICT when direct activation is not chosen, or the draft has errors or warnings
     */
    @Transactional
    public List<ModelVersion> activateAtOnce(long id, String reason, Actor actor) {
        people.require(Policy.ACTIVATE_MODELS, actor);
        if (settings.get().activation() != ActivationSetting.Mode.DIRECT) {
            throw ProblemException.conflict("modelling.draft.not-direct");
        }
        return deploy(id, drafts.get(id, actor).draft().version(), reason, actor);
    }

    private List<ModelVersion> deploy(long id, int version, String reason, Actor actor) {
        versions.lockActivations();
        Draft locked = mapper.lock(id).orElseThrow();
        if (locked.version() != version) {
            throw ProblemException.stale("modelling.draft.stale");
        }
        if (locked.state() != DraftState.OPEN) {
            throw ProblemException.conflict("modelling.draft.ended");
        }
        List<ModelFile> files = drafts.contents(id, actor);
        ReviewDraft.settled(
                new Draft.Whole(locked, mapper.files(id), checks.check(files).findings()));
        Activation why = new Activation(VersionOrigin.DRAFT, id, null, actor.personId(), locked.approvedBy(), reason);
        List<ModelVersion> made = deploying.deploy(readable.keyed(files), why);
        mapper.end(id, DraftState.ACTIVATED, time.now());
        made.forEach(each -> history.ofModel(each.modelKey(), id, ModelEventKind.ACTIVATED, actor.personId(), reason));
        return made;
    }
}
