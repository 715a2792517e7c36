package jp.kasane.escalation;

import java.util.Map;
import java.util.Objects;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.Cases;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** しくみ待ち: nothing that exists helps, so the case waits for a new arrangement. */
@Service
public class RaiseIssue {

    private final DeliberationMapper deliberations;
    private final Cases cases;
    private final CaseSteps steps;
    private final ApplicationEventPublisher events;

    RaiseIssue(DeliberationMapper deliberations, Cases cases, CaseSteps steps, ApplicationEventPublisher events) {
        this.deliberations = deliberations;
        this.cases = cases;
        this.steps = steps;
        this.events = events;
    }

    @Transactional
    public void from(long deliberationId) {
        Deliberation deliberation = deliberations.find(deliberationId).orElseThrow();
        long caseId = deliberation.caseId();
        cases.state(caseId, CaseState.AWAITING_NEW_SUPPORT);
        steps.record(
                caseId,
                "AWAITING_NEW_SUPPORT",
                new Actor(Objects.requireNonNull(deliberation.decidedBy())),
                Map.of("council", deliberation.councilCode()));
        events.publishEvent(new NewSupportNeeded(
                caseId, deliberation.councilCode(), Objects.requireNonNull(deliberation.decisionRecordId()), true));
    }
}
