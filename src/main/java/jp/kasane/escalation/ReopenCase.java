package jp.kasane.escalation;

import java.util.Map;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.Cases;
import jp.kasane.escalation.persistence.LadderMapper;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 再検討: the support does not hold, so the case begins anew at its own district. */
@Service
public class ReopenCase {

    private final CaseSteps steps;
    private final Cases cases;
    private final LadderMapper ladders;

    ReopenCase(CaseSteps steps, Cases cases, LadderMapper ladders) {
        this.steps = steps;
        this.cases = cases;
        this.ladders = ladders;
    }

    @Transactional
    public void reopen(long caseId) {
        steps.lock(caseId);
        ladders.nextCycle(caseId);
        cases.state(caseId, CaseState.IN_DELIBERATION);
        steps.record(caseId, "REOPENED", Actor.SYSTEM, Map.of());
    }
}
