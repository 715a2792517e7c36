package jp.kasane.modelling.version;

import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelEvent;
import jp.kasane.modelling.ModelEventKind;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.modelling.persistence.ModelDraftMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has to happen to a draft before it can be activated: warnings are confirmed, a second person approves. */
@Service
public class ReviewDraft {

    private static final Set<ModelEventKind> AUTHORSHIP = Set.of(ModelEventKind.DRAFTED, ModelEventKind.REVISED);

    private final Drafts drafts;
    private final ModelDraftMapper mapper;
    private final ModelHistory history;
    private final People people;
    private final CurrentTime time;

    ReviewDraft(Drafts drafts, ModelDraftMapper mapper, ModelHistory history, People people, CurrentTime time) {
        this.drafts = drafts;
        this.mapper = mapper;
        this.history = history;
        this.people = people;
        this.time = time;
    }

    /**
     * Stands by a draft although the check warns.
     *
     * @param version of the draft as it was read
     * @throws ProblemException FORBIDDEN, NOT_FOUND, STALE; INVALID without a reason; CONFLICT when it has errors
     */
    @Transactional
    public void confirmWarnings(long id, int version, String reason, Actor actor) {
        Reasons.required(reason);
        withoutErrors(drafts.get(id, actor));
        changed(mapper.confirm(id, version, actor.personId(), reason.strip(), time.now()));
        history.ofDraft(id, ModelEventKind.WARNINGS_CONFIRMED, actor.personId(), reason.strip());
    }

    /**
     * @param version of the draft as it was read
     * @throws ProblemException FORBIDDEN, also for whoever made or changed the draft; NOT_FOUND, STALE; CONFLICT while
     *     it has errors or unconfirmed warnings
     */
    @Transactional
    public void approve(long id, int version, String remark, Actor actor) {
        Draft.Whole whole = drafts.get(id, actor);
        mustBeAnother(id, actor);
        settled(whole);
        changed(mapper.approve(id, version, actor.personId(), time.now()));
        history.ofDraft(id, ModelEventKind.APPROVED, actor.personId(), remark.strip());
    }

    /**
     * Sends a draft back to its author, who can change it again.
     *
     * @throws ProblemException FORBIDDEN, NOT_FOUND, STALE; INVALID without a reason
     */
    @Transactional
    public void reject(long id, int version, String reason, Actor actor) {
        people.require(Policy.ACTIVATE_MODELS, actor);
        Reasons.required(reason);
        changed(mapper.touch(id, version, time.now()));
        history.ofDraft(id, ModelEventKind.REJECTED, actor.personId(), reason.strip());
    }

    /** Whether somebody has neither made nor changed the draft. */
    public boolean isAnother(long id, long personId) {
        return !authors(id).contains(personId);
    }

    static void settled(Draft.Whole whole) {
        withoutErrors(whole);
        if (whole.hasWarnings() && whole.draft().confirmedBy() == null) {
            throw ProblemException.conflict("modelling.draft.unconfirmed");
        }
    }

    private static void withoutErrors(Draft.Whole whole) {
        if (whole.hasErrors()) {
            throw ProblemException.conflict("modelling.draft.errors");
        }
    }

    private void mustBeAnother(long id, Actor actor) {
        if (!isAnother(id, actor.personId())) {
            throw ProblemException.forbidden("modelling.draft.own");
        }
    }

    private Set<Long> authors(long id) {
        return history.draft(id).stream()
                .filter(event -> AUTHORSHIP.contains(event.kind()) && event.personId() != null)
                .map(ModelEvent::personId)
                .collect(Collectors.toSet());
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw ProblemException.stale("modelling.draft.stale");
        }
    }
}
