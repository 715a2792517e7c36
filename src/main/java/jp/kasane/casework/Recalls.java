package jp.kasane.casework;

import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.casework.model.RecallRules;
import jp.kasane.casework.persistence.RecallMapper;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What councils do after a withdrawal; their secretariats say when it is done (law.md 2). */
@Service
public class Recalls {

    /** A council has a handful; nobody pages through them. */
    private static final int LISTED = 200;

    private final RecallMapper recalls;
    private final FindCase find;
    private final ViewCase view;
    private final Seats seats;
    private final RecordTimeline timeline;
    private final CurrentTime time;

    Recalls(
            RecallMapper recalls,
            FindCase find,
            ViewCase view,
            Seats seats,
            RecordTimeline timeline,
            CurrentTime time) {
        this.recalls = recalls;
        this.find = find;
        this.view = view;
        this.seats = seats;
        this.timeline = timeline;
        this.time = time;
    }

    /**
     * Open ones first.
     *
     * @throws ProblemException FORBIDDEN unless the caller is the council's secretariat or chair
     */
    @Transactional(readOnly = true)
    public List<Recall> ofCouncil(String councilCode, Actor actor) {
        seats.require(Policy.LOOK_INTO_RECALLS, actor, councilCode);
        return recalls.ofCouncil(councilCode, LISTED);
    }

    /** Of every council, oldest first. Errors as for the case. */
    @Transactional
    public List<Recall> ofCase(String number, Actor actor) {
        CaseRef ref = find.byNumber(number);
        view.level(ref, actor);
        return recalls.ofCase(ref.id());
    }

    /**
     * @param result what was done, without naming anybody, e.g. 資料3部を回収して裁断した
     * @throws ProblemException NOT_FOUND; FORBIDDEN unless the council's secretariat; CONFLICT when it was done before
     */
    @Transactional
    public Recall done(long id, String result, Actor actor) {
        Recall recall = recalls.find(id).orElseThrow(() -> ProblemException.notFound("casework.recall.missing"));
        seats.require(Policy.FINISH_RECALL, actor, recall.councilCode());
        String done = RecallRules.result(result);
        if (recalls.done(id, time.now(), actor.personId(), done) == 0) {
            throw ProblemException.conflict("casework.recall.done");
        }
        timeline.record(recall.caseId(), "RECALL_DONE", Map.of("council", recall.councilCode()), actor);
        return recalls.find(id).orElseThrow();
    }
}
