package jp.kasane.casework;

import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.casework.model.RecallRules;
import jp.kasane.casework.persistence.RecallMapper;
import jp.kasane.council.Seats;
import jp.kasane.privacy.DisclosureLevel;
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
    private final RecallWords words;
    private final RecordTimeline timeline;
    private final AccessLog log;
    private final CurrentTime time;

    Recalls(
            RecallMapper recalls,
            FindCase find,
            ViewCase view,
            Seats seats,
            RecallWords words,
            RecordTimeline timeline,
            AccessLog log,
            CurrentTime time) {
        this.recalls = recalls;
        this.find = find;
        this.view = view;
        this.seats = seats;
        this.words = words;
        this.timeline = timeline;
        this.log = log;
        this.time = time;
    }

    /**
     * Open ones first.
     *
     * @throws ProblemException FORBIDDEN unless the caller is the council's secretariat or chair
     */
    @Transactional
    public List<Recall> ofCouncil(String councilCode, Actor actor) {
        seats.require(Policy.LOOK_INTO_RECALLS, actor, councilCode);
        List<Recall> listed = recalls.ofCouncil(councilCode, LISTED);
        if (!listed.isEmpty()) {
            List<Long> cases = listed.stream().map(Recall::caseId).toList();
            log.record(actor, Access.list("CASE", cases).at(councilCode).because("RECALLS"));
        }
        return words.told(listed, actor);
    }

    /**
     * Of every council, oldest first.
     *
     * @throws ProblemException NOT_FOUND; FORBIDDEN to whom the case may be counted only
     */
    @Transactional
    public List<Recall> ofCase(String number, Actor actor) {
        CaseRef ref = find.byNumber(number);
        CaseSight sight = view.sight(ref, actor);
        if (sight.level() == DisclosureLevel.STATISTICS) {
            throw ProblemException.forbidden("casework.timeline.statistics");
        }
        log.record(actor, CaseAccess.of(ref, sight, "RECALLS"));
        return words.told(recalls.ofCase(ref.id()), actor);
    }

    /**
     * @param result what was done, without naming anybody, e.g. 資料3部を回収して裁断した
     * @throws ProblemException NOT_FOUND, also to whoever does not sit at the council and so may not know that it was told
     *     of the case; FORBIDDEN unless its secretariat; CONFLICT when it was done before
     */
    @Transactional
    public Recall done(long id, String result, Actor actor) {
        Recall recall = recalls.find(id)
                .filter(each -> seats.permits(Policy.LOOK_INTO_MEETINGS, actor, each.councilCode()))
                .orElseThrow(() -> ProblemException.notFound("casework.recall.missing"));
        seats.require(Policy.FINISH_RECALL, actor, recall.councilCode());
        String done = RecallRules.result(result);
        if (recalls.done(id, time.now(), actor.personId(), done) == 0) {
            throw ProblemException.conflict("casework.recall.done");
        }
        timeline.record(recall.caseId(), "RECALL_DONE", Map.of("council", recall.councilCode()), actor);
        return words.told(List.of(recalls.find(id).orElseThrow()), actor).get(0);
    }
}
