package jp.kasane.modelling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.persistence.ModelDraftMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps drafts. Administrators only. What the check of the bytes refuses is never kept. */
@Service("modelDrafts")
public class Drafts {

    private final ModelDraftMapper mapper;
    private final DraftFiles files;
    private final CheckModels checks;
    private final ModelHistory history;
    private final People people;
    private final CurrentTime time;

    Drafts(
            ModelDraftMapper mapper,
            DraftFiles files,
            CheckModels checks,
            ModelHistory history,
            People people,
            CurrentTime time) {
        this.mapper = mapper;
        this.files = files;
        this.checks = checks;
        this.history = history;
        this.people = people;
        this.time = time;
    }

    /**
     * @return the draft's id
     * @throws ProblemException FORBIDDEN; INVALID for a bad title or no file
     * @throws RefusedModelsException when a file is refused before anything parses it
     */
    @Transactional
    public long keep(NewDraft draft, Actor actor) {
        people.require(Policy.EDIT_MODELS, actor);
        CheckReport report = readable(draft.files());
        return insert(draft, report, actor.personId());
    }

    /**
     * As {@link #keep(NewDraft, Actor)}, without checking the files again.
     *
     * @param report of a check of these files that was just made, perhaps together with others; nothing unreadable in it
     */
    @Transactional
    public long keep(NewDraft draft, CheckReport report, Actor actor) {
        people.require(Policy.EDIT_MODELS, actor);
        Set<String> names = draft.files().stream().map(ModelFile::name).collect(Collectors.toSet());
        List<ModelFinding> own = report.findings().stream()
                .filter(finding -> names.contains(finding.file()))
                .toList();
        return insert(draft, new CheckReport(own, Set.of()), actor.personId());
    }

    /** Keeps what the product itself proposes. */
    @Transactional
    public long keepOwn(NewDraft draft) {
        return insert(draft, readable(draft.files()), null);
    }

    /**
     * Puts other files in the place of a draft's files; confirmations and approvals are taken back.
     *
     * @param version of the draft as it was read
     * @throws ProblemException FORBIDDEN, NOT_FOUND, STALE, CONFLICT when it is no longer open
     * @throws RefusedModelsException when a file is refused before anything parses it
     */
    @Transactional
    public void revise(long id, int version, List<ModelFile> revised, Actor actor) {
        people.require(Policy.EDIT_MODELS, actor);
        CheckReport report = readable(revised);
        mustBeOpen(id);
        if (mapper.touch(id, version, time.now()) != 1) {
            throw ProblemException.stale("modelling.draft.stale");
        }
        files.replace(id, revised, report);
        history.ofDraft(id, ModelEventKind.REVISED, actor.personId(), "");
    }

    /** @throws ProblemException FORBIDDEN, NOT_FOUND */
    public Draft.Whole get(long id, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        Draft draft = mapper.find(id).orElseThrow(() -> ProblemException.notFound("modelling.draft.not-found"));
        return new Draft.Whole(draft, mapper.files(id), files.findings(id));
    }

    /** The content of all files of a draft. @throws ProblemException FORBIDDEN */
    public List<ModelFile> contents(long id, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        return files.contents(id);
    }

    /** @throws ProblemException FORBIDDEN, NOT_FOUND */
    public ModelFile file(long id, String name, Actor actor) {
        return contents(id, actor).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("modelling.draft.no-file"));
    }

    /** Open drafts, newest first. @throws ProblemException FORBIDDEN */
    public List<Draft> open(Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        return mapper.inState(DraftState.OPEN);
    }

    /** @throws ProblemException FORBIDDEN, NOT_FOUND, CONFLICT when it is no longer open */
    @Transactional
    public void discard(long id, String reason, Actor actor) {
        people.require(Policy.EDIT_MODELS, actor);
        mustBeOpen(id);
        mapper.end(id, DraftState.DISCARDED, time.now());
        history.ofDraft(id, ModelEventKind.DISCARDED, actor.personId(), reason);
    }

    private CheckReport readable(List<ModelFile> handedIn) {
        if (handedIn.isEmpty()) {
            throw ProblemException.invalid("files", "modelling.draft.no-files");
        }
        CheckReport report = checks.check(handedIn);
        if (!report.unreadable().isEmpty()) {
            throw new RefusedModelsException(report);
        }
        return report;
    }

    private long insert(NewDraft draft, CheckReport report, @org.jspecify.annotations.Nullable Long by) {
        if (draft.title().isBlank()
                || draft.title().length() > 200
                || draft.title().indexOf('\0') >= 0) {
            throw ProblemException.invalid("title", "modelling.draft.title");
        }
        long id = mapper.insert(draft.title().strip(), draft.source(), by, time.now());
        files.replace(id, draft.files(), report);
        history.ofDraft(id, ModelEventKind.DRAFTED, by, "");
        return id;
    }

    private void mustBeOpen(long id) {
        Draft draft = mapper.lock(id).orElseThrow(() -> ProblemException.notFound("modelling.draft.not-found"));
        if (draft.state() != DraftState.OPEN) {
            throw ProblemException.conflict("modelling.draft.ended");
        }
    }
}
