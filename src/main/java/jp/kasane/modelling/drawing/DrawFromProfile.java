package jp.kasane.modelling.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kasane.access.Policy;
import jp.kasane.council.LadderOutline;
import jp.kasane.council.ProfileInUse;
import jp.kasane.identity.People;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.NewDraft;
import jp.kasane.modelling.merging.Choice;
import jp.kasane.modelling.merging.Merge;
import jp.kasane.modelling.merging.Merged;
import jp.kasane.modelling.persistence.DrawingMapper;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the municipality's escalation process again from its profile and makes a draft of it. Administrators only. */
@Service
public class DrawFromProfile {

    private final ProfileInUse profile;
    private final ReadVersions versions;
    private final LastDrawing last;
    private final DrawingMapper drawings;
    private final Drafts drafts;
    private final People people;
    private final CurrentTime time;

    DrawFromProfile(
            ProfileInUse profile,
            ReadVersions versions,
            LastDrawing last,
            DrawingMapper drawings,
            Drafts drafts,
            People people,
            CurrentTime time) {
        this.profile = profile;
        this.versions = versions;
        this.last = last;
        this.drawings = drawings;
        this.drafts = drafts;
        this.people = people;
        this.time = time;
    }

    /**
     * What it would bring; nothing is changed.
     *
     * @param choices decisions by key of the collision
     * @throws ProblemException FORBIDDEN
     */
    @Transactional(readOnly = true)
    public Redrawing look(Map<String, Choice> choices, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        return look(profile.ladder(), choices, actor);
    }

    /**
     * The drawing of a shipped profile, for looking at and taking along.
     *
     * @throws ProblemException FORBIDDEN
     */
    public ModelFile example(String shippedProfile, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        return ProcessDrawing.file(LadderOutline.of(shippedProfile));
    }

    /**
     * @param seen number of the active version that was looked at
     * @return id of the draft
     * @throws ProblemException FORBIDDEN; STALE when another version is active by now; CONFLICT when a collision is not
     *     decided or nothing would change; INVALID for a bad title
     */
    @Transactional
    public long draft(String title, Map<String, Choice> choices, int seen, Actor actor) {
        Redrawing redrawing = look(choices, actor);
        if (redrawing.version() != seen) {
            throw ProblemException.stale("modelling.draw.stale");
        }
        int open = redrawing.merged().undecided().size();
        if (open > 0) {
            throw ProblemException.conflict("modelling.draw.undecided", open);
        }
        if (redrawing.changesNothing()) {
            throw ProblemException.conflict("modelling.draw.same");
        }
        long id = drafts.keep(new NewDraft(title, DraftSource.PROFILE, List.of(redrawing.file())), actor);
        ModelFile drawn = ProcessDrawing.file(redrawing.outline());
        drawings.insert(id, redrawing.outline().process(), drawn.content(), time.now());
        return id;
    }

    private Redrawing look(LadderOutline outline, Map<String, Choice> choices, Actor actor) {
        ModelFile drawn = ProcessDrawing.file(outline);
        Optional<ModelVersion> active = versions.active(actor).stream()
                .filter(version -> version.modelKey().equals(outline.process()))
                .findFirst();
        byte[] now =
                active.map(version -> versions.file(version, actor).content()).orElseGet(drawn::content);
        Optional<byte[]> base = active.isEmpty() ? Optional.of(now) : last.behind(active.get(), actor);
        Merged merged = Merge.of(base.orElse(null), now, drawn.content(), choices);
        int number = active.map(ModelVersion::engineVersion).orElse(0);
        return new Redrawing(outline, number, merged, ModelFile.of(drawn.name(), merged.text()), base.isPresent());
    }
}
