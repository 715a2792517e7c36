package jp.kasane.escalation;

import java.util.Map;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.Cases;
import jp.kasane.engine.Processes;
import jp.kasane.escalation.persistence.LadderMapper;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case that waited for an arrangement before its own district again, in a new cycle. */
@Service
class ResumeWithNewSupport implements NewSupport {

    private final CaseSteps steps;
    private final Cases cases;
    private final LadderMapper ladders;
    private final Processes processes;

    ResumeWithNewSupport(CaseSteps steps, Cases cases, LadderMapper ladders, Processes processes) {
        this.steps = steps;
        this.cases = cases;
        this.ladders = ladders;
        this.processes = processes;
    }

    @Override
    @Transactional
    public void available(long caseId) {
        steps.lock(caseId);
        CaseRef waiting = cases.get(caseId);
        if (waiting.state() != CaseState.AWAITING_NEW_SUPPORT) {
            return;
        }
        ladders.nextCycle(caseId);
        steps.record(caseId, "NEW_SUPPORT_AVAILABLE", Actor.SYSTEM, Map.of());
        processes.correlate("NewSupportAvailable", waiting.number(), Map.of("referralId", 0L));
    }
}
