package jp.kasane.modelling.replay;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.council.FigureRights;
import jp.kasane.identity.People;
import jp.kasane.modelling.persistence.ReplayMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks at replays and what they came to. Administrators only. */
@Service
public class ReadReplays {

    private final ReplayMapper mapper;
    private final People people;
    private final FigureRights rights;

    ReadReplays(ReplayMapper mapper, People people, FigureRights rights) {
        this.mapper = mapper;
        this.people = people;
        this.rights = rights;
    }

    /** Newest first. @param before id of the last one seen; null for the first page */
    public List<Replay> list(@Nullable Long before, int limit, Actor actor) {
        people.require(Policy.REPLAY_DECISIONS, actor);
        return mapper.page(before, limit);
    }

    /** Those of a draft, newest first. @throws ProblemException FORBIDDEN */
    public List<Replay> ofDraft(long draftId, int limit, Actor actor) {
        people.require(Policy.REPLAY_DECISIONS, actor);
        return mapper.ofDraft(draftId, limit);
    }

    /** @throws ProblemException FORBIDDEN, NOT_FOUND */
    public Replay get(long id, Actor actor) {
        people.require(Policy.REPLAY_DECISIONS, actor);
        return mapper.find(id).orElseThrow(() -> ProblemException.notFound("modelling.replay.not-found"));
    }

    /** Whether the person may know exact numbers of cases. @throws ProblemException FORBIDDEN */
    public boolean exact(Actor actor) {
        people.require(Policy.REPLAY_DECISIONS, actor);
        return rights.exactEverywhere(actor);
    }

    /**
     * Numbers by layer and district as far as the person may know them.
     *
     * @throws ProblemException FORBIDDEN, NOT_FOUND, or CONFLICT when it has not come to its end or is about too few
     *     decisions for this person
     */
    public ReplayResult result(long id, Actor actor) {
        boolean exact = requireResult(id, actor);
        return ReplayResult.of(mapper.counts(id), exact);
    }

    /** Why decisions could not be made, the most frequent reason first. Errors as in {@link #result}. */
    public List<Unanswered> unanswered(long id, Actor actor) {
        requireResult(id, actor);
        return mapper.unanswered(id);
    }

    private boolean requireResult(long id, Actor actor) {
        Replay replay = get(id, actor);
        if (!replay.hasResult()) {
            throw ProblemException.conflict("modelling.replay.no-result");
        }
        boolean exact = exact(actor);
        if (!replay.isTold(exact)) {
            throw ProblemException.conflict("modelling.replay.too-few");
        }
        return exact;
    }
}
