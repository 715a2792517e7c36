package jp.kasane.escalation;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.casework.TimelineEntry;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.escalation.persistence.LadderMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/** What nearly every step of a case needs: its lock, its timeline, its own district's council. */
@Component
class CaseSteps {

    private final LadderMapper ladders;
    private final Cases cases;
    private final Councils councils;

    CaseSteps(LadderMapper ladders, Cases cases, Councils councils) {
        this.ladders = ladders;
        this.cases = cases;
        this.councils = councils;
    }

    /**
     * Puts this step in line behind every other step of the case.
     *
     * @return the case's cycle
     */
    int lock(long caseId) {
        return ladders.lock(caseId).orElseThrow(() -> ProblemException.notFound("escalation.case.not-on-ladder"));
    }

    void record(long caseId, String kind, Actor actor, Map<String, ?> details) {
        Map<String, String> texts = new LinkedHashMap<>();
        details.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        cases.record(caseId, new TimelineEntry(kind, texts, actor));
    }

    /** The council at the bottom of the ladder that is responsible for the case's area. */
    Council ownDistrict(long caseId) {
        String bottom = councils.all().stream()
                .filter(council -> council.rung() == 1)
                .findFirst()
                .orElseThrow()
                .layer();
        return councils.responsible(bottom, cases.get(caseId).areaCode());
    }
}
