package jp.kasane.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.kasane.engine.NightlyCheck;
import jp.kasane.escalation.persistence.MonitoringMapper;
import jp.kasane.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells each monitoring that fell due and was not done, once. */
@Service
class TellDueMonitoring implements NightlyCheck {

    private final MonitoringMapper monitorings;
    private final CaseSteps steps;
    private final ApplicationEventPublisher events;

    TellDueMonitoring(MonitoringMapper monitorings, CaseSteps steps, ApplicationEventPublisher events) {
        this.monitorings = monitorings;
        this.steps = steps;
        this.events = events;
    }

    @Override
    public String name() {
        return "monitoring due";
    }

    @Override
    @Transactional
    public int run(LocalDate today) {
        List<Monitoring> due = monitorings.due(today);
        for (Monitoring monitoring : due) {
            monitorings.told(monitoring.id(), today);
            steps.record(monitoring.caseId(), "MONITORING_DUE", Actor.SYSTEM, Map.of("on", monitoring.dueOn()));
            events.publishEvent(new MonitoringFellDue(monitoring.caseId(), monitoring.dueOn()));
        }
        return due.size();
    }
}
