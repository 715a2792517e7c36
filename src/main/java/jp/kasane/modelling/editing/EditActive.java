package jp.kasane.modelling.editing;

import java.util.List;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.NewDraft;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft with the file of a model's active version, which itself stays as it is. */
@Service
public class EditActive {

    private final ReadVersions versions;
    private final Drafts drafts;

    EditActive(ReadVersions versions, Drafts drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    /**
     * @param title of the new draft
     * @return the draft and its file
     * @throws ProblemException FORBIDDEN; NOT_FOUND when there is no such model; INVALID for a bad title
     */
    @Transactional
    public Begun begin(String modelKey, String title, Actor actor) {
        ModelVersion active = versions.active(modelKey, actor);
        ModelFile file = versions.file(active, actor);
        long id = drafts.keep(new NewDraft(title, DraftSource.BROWSER, List.of(file)), actor);
        return new Begun(id, file.name());
    }

    /**
     * A draft to be edited.
     *
     * @param file name of its only file
     */
    public record Begun(long draftId, String file) {}
}
