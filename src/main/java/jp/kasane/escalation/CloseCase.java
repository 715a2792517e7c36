package jp.kasane.escalation;

import java.util.Optional;
import jp.kasane.casework.Cases;
import jp.kasane.escalation.persistence.MonitoringMapper;
import jp.kasane.followup.Actions;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 終結: every answer was received and the monitoring ended it, for the reason that was said there. */
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
        Optional<Monitoring> last = monitorings.last(caseId);
        Actor actor = last.map(Monitoring::decidedBy).map(Actor::new).orElse(Actor.SYSTEM);
        ClosingReason reason = last.map(Monitoring::closingReason).orElse(ClosingReason.GOALS_MET);
        actions.withdrawOpen(Subject.ofCase(caseId), "CASE_CLOSED", actor);
        cases.close(caseId, time.today(), reason.name(), actor);
    }
}
