package jp.kasane.casework;

import java.time.LocalDate;
import java.util.Map;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where a case stands in step with its process. A closed case moves no more. */
@Service
class MoveCase {

    private final FindCase find;
    private final CaseMapper cases;
    private final RecordTimeline timeline;
    private final CurrentTime time;

    MoveCase(FindCase find, CaseMapper cases, RecordTimeline timeline, CurrentTime time) {
        this.find = find;
        this.cases = cases;
        this.timeline = timeline;
        this.time = time;
    }

    @Transactional
    void before(long caseId, String layer, String councilCode) {
        requireMoved(caseId, cases.moveBefore(caseId, layer, councilCode));
        cases.reached(caseId, councilCode, time.today());
    }

    @Transactional
    void told(long caseId, String councilCode) {
        cases.reached(caseId, councilCode, time.today());
    }

    @Transactional
    void state(long caseId, CaseState state) {
        if (state == CaseState.CLOSED) {
            throw new IllegalArgumentException("use close(), which says when and why");
        }
        requireMoved(caseId, cases.changeState(caseId, state));
    }

    @Transactional
    void urgency(long caseId, Urgency urgency) {
        if (find.get(caseId).urgency() != urgency) {
            requireMoved(caseId, cases.changeUrgency(caseId, urgency));
        }
    }

    @Transactional
    void close(long caseId, LocalDate on, String reason, Actor actor) {
        requireMoved(caseId, cases.close(caseId, on, reason));
        timeline.record(caseId, "CLOSED", Map.of("on", on.toString(), "reason", reason), actor);
    }

    private void requireMoved(long caseId, int count) {
        if (count == 0) {
            throw ProblemException.conflict(
                    "casework.case.closed", find.get(caseId).number());
        }
    }
}
