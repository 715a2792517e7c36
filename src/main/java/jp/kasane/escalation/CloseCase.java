package jp.kasane.escalation;

import jp.kasane.casework.Cases;
import jp.kasane.escalation.persistence.MonitoringMapper;
import jp.kasane.followup.Actions;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 終結: every answer was received and the monitoring found nothing left to do. */
@Service
public class CloseCase {

    private final Cases cases;
    private final MonitoringMapper monitorings;
    private final Actions actions;
    private final CurrentTime time;

    CloseCase(Cases cases, MonitoringMapper monitorings, Actions actions, CurrentTime time) {
        this.cases = cases;
        this.monitorings = monitorings;
        this.actions = actions;
        this.time = time;
    }

    @Transactional
    public void close(long caseId) {
        Actor actor = monitorings
                .last(caseId)
                .map(Monitoring::decidedBy)
                .map(Actor::new)
                .orElse(Actor.SYSTEM);
        actions.withdrawOpen(Subject.ofCase(caseId), "CASE_CLOSED", actor);
        cases.close(caseId, time.today(), "GOALS_MET", actor);
    }
}
