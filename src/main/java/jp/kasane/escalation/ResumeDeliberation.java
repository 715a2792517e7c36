package jp.kasane.escalation;

import jp.kasane.casework.Cases;
import jp.kasane.escalation.persistence.DeliberationMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After a care conference in between: the case is before the council again that found it urgent. */
@Service
public class ResumeDeliberation {

    private final DeliberationMapper deliberations;
    private final Cases cases;

    ResumeDeliberation(DeliberationMapper deliberations, Cases cases) {
        this.deliberations = deliberations;
        this.cases = cases;
    }

    @Transactional
    public Outcome of(long deliberationId) {
        Deliberation deliberation = deliberations.find(deliberationId).orElseThrow();
        cases.before(deliberation.caseId(), deliberation.layer(), deliberation.councilCode());
        return Outcome.CONTINUE;
    }
}
