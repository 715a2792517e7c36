package jp.kasane.escalation;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the next monitoring of a case that goes on. */
@Service
public class ScheduleMonitoring {

    private final CaseSteps steps;
    private final MonitoringPlan plan;

    ScheduleMonitoring(CaseSteps steps, MonitoringPlan plan) {
        this.steps = steps;
        this.plan = plan;
    }

    /** @return the day it is due */
    @Transactional
    public LocalDate next(long caseId) {
        return plan.plan(caseId, steps.lock(caseId));
    }
}
