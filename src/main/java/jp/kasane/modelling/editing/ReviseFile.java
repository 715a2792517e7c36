package jp.kasane.modelling.editing;

import java.util.List;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFile;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a changed file in the place of the one of the same name in a draft; the draft's other files stay. */
@Service
public class ReviseFile {

    private final Drafts drafts;

    ReviseFile(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param version of the draft as it was read
     * @throws ProblemException FORBIDDEN; NOT_FOUND when the draft or its file is not there; STALE; CONFLICT when the
     *     draft is no longer open
     * @throws jp.kasane.modelling.RefusedModelsException when the file is refused before anything parses it
     */
    @Transactional
    public void revise(long draftId, int version, ModelFile changed, Actor actor) {
        drafts.file(draftId, changed.name(), actor);
        List<ModelFile> files = drafts.contents(draftId, actor).stream()
                .map(file -> file.name().equals(changed.name()) ? changed : file)
                .toList();
        drafts.revise(draftId, version, files, actor);
    }
}
